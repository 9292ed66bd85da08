import { cleanLine } from '../../../../core/kernel/text'

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Slugs that say nothing of whose they are, though a text may well hold the word. */
const common =
  /^(?:apply|careers?|company|corporate|external|global|group|hiring|international|jobs?|people|recruit(?:ing|ment)?|talent|team|work)$/

/**
 * The employer's name as the page's text writes it, where the address holds it only as a slug
 * ("acmerobotics" and "… at Acme Robotics, you …" give "Acme Robotics"). A slug that the text never spells
 * out is no name: it is often short for, or older than, what the employer is called.
 */
export function nameOfSlug(slug: string, text: string): string | null {
  const wanted = letters(slug)
  if (wanted.length < 3 || common.test(wanted)) return null
  const words = cleanLine(text, 20_000).split(' ')
  const seen = new Map<string, number>()
  for (let from = 0; from < words.length; from++) {
    let joined = ''
    for (let to = from; to < Math.min(from + 5, words.length); to++) {
      joined += letters((words[to] ?? '').replace(/[’']s$/, ''))
      if (!wanted.startsWith(joined)) break
      if (joined !== wanted) continue
      const name = bare(words.slice(from, to + 1).join(' '))
      // An employer's name is not a common word in small letters ("target", "shell").
      if (/\p{Lu}|\d/u.test(name)) seen.set(name, (seen.get(name) ?? 0) + 1)
    }
  }
  const [best] = [...seen].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

const bare = (name: string): string =>
  name.replace(/[’']s$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
