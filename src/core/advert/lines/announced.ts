/** Nouns that name what is asked for and nothing of it. */
const generic =
  'skills?|experiences?|education|qualifications?|certifications?|certificates?|licen[sc]es?|knowledge|abilities|requirements?|background|competenc(?:y|ies|es)|attributes|training|credentials?|expertise|technologies|tools|characteristics|traits|technical|functional|professional|work|job|minimum|basic|other|key|core|and|or|the|of'
const soft =
  'preferred|desired|desirable|additional|bonus|optional|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|nice|a plus|beneficial|advantageous|ideal'
const plain = 'required|mandatory|must[- ]haves?|essential|needed|necessary'

const between = '(?:[\\s,&/:()-]|\\bto\\b)+'
const announced = (words: string): RegExp =>
  new RegExp(
    `^(?:(?:${words})${between}(?:(?:${generic})${between})*(?:${generic})|(?:(?:${generic})${between})+(?:${words}))\\s*:?\\s*$`,
    'i',
  )
const softly = announced(soft)
const plainly = announced(plain)

/**
 * What a short line of nothing but general nouns announces: "Preferred education, experience & skills",
 * "Certifications good to have", "Must-have technical skills".
 */
export function announcedBy(text: string): 'requirements' | 'nice' | null {
  if (text.length > 80) return null
  const line = text.trim()
  // More of what is required is required.
  if (/^additional\s(?:\w+\s){0,2}requirements?\s*:?$/i.test(line)) return 'requirements'
  return softly.test(line) ? 'nice' : plainly.test(line) ? 'requirements' : null
}
