import { hashText, mix } from '../../kernel/hash'
import { type Word, WordNotes } from '../words/word'
import { type Add, bucket } from './feature'
import type { LineLook } from './line-look'

const most = 70

interface Letters {
  ends2: number
  ends3: number
  begins5: number
  ends4: number
  long: boolean
}

const lettersOf = new WordNotes(
  ({ word }: Word): Letters => ({
    ends2: hashText(word.slice(-2)),
    ends3: hashText(word.slice(-3)),
    begins5: hashText(word.slice(0, 5)),
    ends4: hashText(word.slice(-4)),
    long: word.length > 5 && !/^\d/.test(word),
  }),
)

const wishing =
  /^(?:must|should|will|shall|can|may|would|could|need|needs|required|requires|require|preferred|prefer|plus|ideally|desired|desirable|bonus|advantage|asset|minimum|least|ability|able|willing|experience|knowledge|skills?|degree|understanding|familiar(?:ity)?|proficien(?:t|cy)|strong|excellent|responsible)$/
const wishes = new WordNotes(({ word }: Word): number => (wishing.test(word) ? 1 : 0))

/** A line's words and its pairs of words. Of whole lines the rules' features say the same. */
export function wordFeatures({ stems }: LineLook, add: Add): void {
  const end = Math.min(stems.length, most)
  for (let i = 0; i < end; i++) {
    add(100, stems[i] ?? 0)
    if (i + 1 < end) add(200, mix(stems[i] ?? 0, stems[i + 1] ?? 0))
  }
}

/** What a line's edges, the letters of its words and its look say. */
export function ownFeatures(look: LineLook, add: Add): void {
  const { stems, tokens } = look
  const count = stems.length
  const at = (i: number): number => stems[i] ?? 0
  add(300, at(0))
  add(301, mix(at(0), at(1)))
  add(302, mix(mix(at(0), at(1)), at(2)))
  for (let i = 0; i < Math.min(3, count); i++) add(303, at(i))
  add(304, at(count - 1))
  add(305, mix(at(count - 2), at(count - 1)))
  const first = tokens[0]
  const last = tokens[count - 1]
  if (first && last) {
    add(306, lettersOf.of(first.known).ends3)
    add(307, lettersOf.of(first.known).ends2)
    add(308, lettersOf.of(last.known).ends3)
  }
  for (let i = 0; i < Math.min(count, 40); i++) {
    const known = tokens[i]?.known
    if (!known) break
    const letters = lettersOf.of(known)
    if (!letters.long) continue
    add(309, letters.begins5)
    add(310, letters.ends4)
  }
  lookFeatures(look, add)
  wishFeatures(look, add)
}

function lookFeatures(look: LineLook, add: Add): void {
  const size = bucket(look.stems.length)
  const headingLike = look.headingLike ? 1 : 0
  for (const shape of look.shapes) add(400, shape)
  add(401, look.ending)
  add(402, look.ending * 16 + size)
  add(403, headingLike)
  add(404, look.persons)
  add(405, headingLike * 2 + (look.capitals > 0.7 ? 1 : 0))
  add(406, size)
  const { verb, form, duties } = look
  add(500, form)
  add(501, Math.min(4, duties) * 8 + form)
  add(502, look.stems.length > 0 ? Math.round((4 * duties) / look.stems.length) : 0)
  if (verb) {
    add(503, verb.bucket)
    add(504, verb.hash)
  }
}

/** Words that ask or wish, with where they stand and what stands beside them. */
function wishFeatures({ tokens }: LineLook, add: Add): void {
  const count = tokens.length
  for (let i = 0; i < Math.min(count, most); i++) {
    const known = tokens[i]?.known
    if (!known || wishes.of(known) === 0) continue
    const place = i < 3 ? 0 : i > count - 3 ? 2 : 1
    add(600, mix(place, known.hash))
    add(601, mix(mix(tokens[i - 1]?.known.hash ?? 0, known.hash), tokens[i + 1]?.known.hash ?? 0))
  }
}
