import { hashText } from '../../kernel/hash'
import { noted } from '../words/text-notes'
import { type Token, tokenise } from '../words/tokenise'
import { type Word, WordNotes } from '../words/word'
import { type DutyVerb, dutyVerbs } from './duty-verb'

/** How a line looks and what its words are, whatever lists know of them. */
export interface LineLook {
  /** Hashes of the words' stems; numbers by their length. */
  stems: Int32Array
  tokens: readonly Token[]
  /** Which sign stands last: 1–7 by `.:;,?!)`, 8 a digit, 0 a letter. */
  ending: number
  /** Short and open-ended, as headings are. */
  headingLike: boolean
  /** Share of its words with a capital. */
  capitals: number
  /** Who is spoken of, a bit each: I, we, you, they. */
  persons: number
  /** The verb it begins with, where tasks of many occupations begin with it. */
  verb: DutyVerb | null
  /** The form of that verb: 0 no word at all, 1 no such verb. */
  form: number
  duties: number
  /** Numbers of the shapes that it shows. */
  shapes: readonly number[]
}

function stem(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith("'s")) return stem(word.slice(0, -2))
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

const stemOf = new WordNotes(({ word, hash }: Word) => {
  if (/^\d/.test(word)) return hashText(/^\d{4}$/.test(word) ? '#4' : word.length < 3 ? '#' : '##') | 0
  const plain = stem(word)
  return (plain === word ? hash : hashText(plain)) | 0
})

const persons = new Map<string, number>(
  (['i', 'we our us', 'you your', 'they their he she his her'] as const).flatMap((list, i) =>
    list.split(' ').map((word): [string, number] => [word, 1 << i]),
  ),
)
const personOf = new WordNotes(({ word }: Word) => persons.get(word.replace(/'.*$/, '')) ?? 0)

const shapes: readonly RegExp[] = [
  /[$€£₹]|\b(?:USD|EUR|GBP|SGD|AED|ZAR|CAD|CHF|INR)\b/,
  /@/,
  /https?:|www\.|\.com\b/,
  /\d/,
  /\d\s?%/,
  /\d\s?\+?\s?(?:years|yrs|jahre|ans\b|años|anos|anni)/i,
  /\b\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m|uhr)\b/i,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i,
  /^\p{Lu}/u,
  /^\p{Ll}/u,
  /!/,
  /\?/,
  /,[^,]*,/,
  /[.!?]\s+\p{Lu}/u,
  /^\s*[-•·*–…o]\s/,
  /\([^()]*\)/,
  /;/,
  /\//,
  /\b[A-Z]{2,6}\b/,
  /^[^:.!?]{2,32}\s?:\s+\S/,
]

function shapesOf(text: string, capitals: number): number[] {
  const found: number[] = []
  for (let i = 0; i < shapes.length; i++) if ((shapes[i] as RegExp).test(text)) found.push(i)
  if (/[A-Z]{3}/.test(text) && text === text.toUpperCase()) found.push(30)
  found.push(40 + (capitals > 0.99 ? 3 : capitals > 0.7 ? 2 : capitals > 0.3 ? 1 : 0))
  return found
}

/** A line's look is asked for its zone and for the kinds of what it asks. */
export const lookOf = noted(lookAt)

function lookAt(whole: string): LineLook {
  const tokens = tokenise(whole)
  const text = whole.trim()
  const count = tokens.length
  let capital = 0
  let who = 0
  let duties = 0
  for (const { known } of tokens) {
    if (known.capital) capital++
    who |= personOf.of(known)
    if (dutyVerbs.of(known).bucket >= 0) duties++
  }
  const capitals = count > 0 ? capital / count : 0
  const last = text.slice(-1)
  const first = tokens[0]
  const verb = first ? dutyVerbs.of(first.known) : null
  return {
    stems: Int32Array.from(tokens, token => stemOf.of(token.known)),
    tokens,
    ending: /\d/.test(last) ? 8 : '.:;,?!)'.indexOf(last) + 1,
    headingLike:
      count > 0 &&
      count <= 14 &&
      text.length < 110 &&
      !/[.;,]$/.test(text) &&
      (/[:…?]$/.test(text) || text === text.toUpperCase() || capitals > 0.6 || count <= 5),
    capitals,
    persons: who,
    verb: verb && verb.bucket >= 0 ? verb : null,
    form: verb ? verb.form : 0,
    duties,
    shapes: shapesOf(text, capitals),
  }
}
