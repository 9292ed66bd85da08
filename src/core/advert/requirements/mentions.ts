import type { Quote, SkillMention } from '../advert'
import type { FoundSkill } from '../skills/find-skills'
import { type TaggerModel, tagSpans } from '../tagger/tag-spans'
import { taggerWords } from '../tagger/tagger-words'

/** Longer ones are sentences rather than names of something. */
const longest = 6

/**
 * The skills that a line of an advert names: those that the lists know under their name there, and what the
 * tagger takes for one besides under the words themselves. `tagger` is null for languages that it wasn't
 * taught.
 */
export function mentionsIn(
  quote: Quote,
  known: readonly FoundSkill[],
  tagger: TaggerModel | null,
): SkillMention[] {
  const { text } = quote
  const mention = (name: string, kind: SkillMention['kind'], start: number, end: number): SkillMention => ({
    name,
    kind,
    quote: {
      line: quote.line,
      start: quote.start + start,
      end: quote.start + end,
      text: text.slice(start, end),
    },
  })
  const mentions = known.map(skill => mention(skill.name, skill.kind, skill.start, skill.end))
  if (!tagger) return mentions
  const words = taggerWords(text)
  const tagged = tagSpans(
    words.map(word => word.text),
    tagger,
  )
  const taken: { start: number; end: number }[] = [...known]
  // What one can do is named only where the line names nothing one can know.
  for (const spans of [
    tagged.knowledge,
    known.length > 0 || tagged.knowledge.length > 0 ? [] : tagged.skill,
  ]) {
    for (const [first, last] of spans) {
      const start = words[first]?.start
      const end = words[last - 1]?.end
      if (start === undefined || end === undefined || last - first > longest) continue
      if (taken.some(other => other.start < end && start < other.end)) continue
      const name = text.slice(start, end).toLowerCase()
      if (!/\p{L}{2}/u.test(name)) continue
      taken.push({ start, end })
      mentions.push(mention(name, 'skill', start, end))
    }
  }
  return mentions.sort((a, b) => a.quote.start - b.quote.start)
}
