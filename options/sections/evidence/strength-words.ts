import type { Evidence } from '../../../src/core/brand/evidence'
import { type StrengthPart, strengthOf } from '../../../src/core/brand/evidence-strength'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'

const words = messages('options/evidence-strength', {
  strong: 'Strong',
  solid: 'Solid',
  beginning: 'A beginning',
  has: '{word}: it has {parts}.',
  missing: 'Still missing: {parts}.',
  result: 'what came of it',
  number: 'a number',
  skills: 'the skills it shows',
  confirmed: 'who can confirm it',
})

const named = (parts: readonly StrengthPart[]): string[] =>
  parts.flatMap(part => (part === 'recent' ? [] : [say(words[part]())]))

/** In a line of the list: "A beginning. Still missing: what came of it and a number." */
export function strengthLine(entry: Evidence, today: string): string {
  const { word, missing } = strengthOf(entry, today)
  const said = say(words[word]())
  return missing.length === 0 ? said : `${said}. ${say(words.missing({ parts: named(missing.slice(0, 2)) }))}`
}

/** Beside the entry: what it has, and what would make it stronger. */
export function strengthWhole(entry: Evidence, today: string): { has: string; missing: string } {
  const { word, has, missing } = strengthOf(entry, today)
  const parts = named(has)
  const said = say(words[word]())
  return {
    has: parts.length > 0 ? say(words.has({ word: said, parts })) : said,
    missing: missing.length > 0 ? say(words.missing({ parts: named(missing) })) : '',
  }
}
