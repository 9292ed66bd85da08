import { checkTime } from '../time-budget'

/** Texts whose answers are kept: a few adverts' lines and the pieces that those are cut into. */
const mostTexts = 1_024

type Notes = unknown[]

const known = new Map<string, Notes>()
let readers = 0
// A text is asked many things in a row before the next one is.
let lastText = ''
let lastNotes: Notes | null = null

function notesOn(text: string): Notes {
  if (lastNotes !== null && text === lastText) return lastNotes
  let notes = known.get(text)
  if (notes === undefined) {
    if (known.size >= mostTexts) known.clear()
    notes = []
    known.set(text, notes)
  }
  lastText = text
  lastNotes = notes
  return notes
}

/**
 * Notes the answers of a pure function of a text beside those of all others, so that a text is looked up once
 * however much is asked of it: a line is asked the same by its zone, its kinds and its facts. Bounded; answers must
 * not be changed by who gets them.
 */
export function noted<T extends object | string | number | boolean | null>(
  ask: (text: string) => T,
): (text: string) => T {
  const slot = readers++
  return text => {
    const notes = notesOn(text)
    const answer = notes[slot] as T | undefined
    if (answer !== undefined) return answer
    checkTime()
    const made = ask(text)
    while (notes.length < readers) notes.push(undefined)
    notes[slot] = made
    return made
  }
}
