import { skillIdentity } from '../../advert/skills/canonical'
import { slugOf } from '../../fit/slug'
import { isCommonplace } from '../../fit/telling'
import { wordsOf } from '../../fit/words'
import { findWording } from '../../verify/find'
import type { Place } from '../../verify/verify'
import { askedOf } from '../asked'
import { example, must } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare } from '../samples'
import type { Situation } from '../situation'

const stems = (text: string) =>
  wordsOf(text)
    .map(word => word.stem)
    .join(' ')

/** The résumé's own words for a skill, where it never uses the advert's. */
function otherWording(resume: NonNullable<Situation['resume']>, theirs: string): Place | null {
  let own: Place | null = null
  for (const line of resume) {
    if (findWording(line, theirs, true)) return null
    own ??= findWording(line, theirs)
  }
  return own
}

/** The same skill under another name is found by a knowing reader, and by no search. */
export const rule: Rule = {
  id: 'exact-wording',
  phase: 'tailor',
  most: 2,
  applies: ({ resume, reading }) => resume !== null && reading.requirements.length > 0,
  make: situation => {
    const { resume } = situation
    if (!resume) return []
    const seen = new Set<string>()
    return askedOf(situation, 'must').flatMap(({ requirement }) =>
      requirement.skills.flatMap((skill): Draft[] => {
        const theirs = skill.quote.text
        const identity = skillIdentity(skill.name)
        if (skill.kind === 'trait' || isCommonplace(skill.name) || seen.has(identity)) return []
        const place = otherWording(resume, theirs)
        const own = place?.text.slice(place.start, place.end) ?? ''
        if (!place || stems(own) === stems(theirs)) return []
        seen.add(identity)
        return [
          {
            about: slugOf(theirs),
            text: `Use their word “${theirs}” beside your “${own}”`,
            reason: `Your résumé says: “${place.text.trim().slice(0, 160)}”. It is the same skill, if it is true of you as they mean it.`,
            quote: requirement.quote,
            verify: {
              by: 'named',
              sought: [{ name: `“${theirs}”`, wordings: [theirs], exact: true }],
              where: 'anywhere',
            },
          },
        ]
      }),
    )
  },
}

const platform = { ...bare, lines: [must('Experience with Kubernetes', { tools: ['Kubernetes'] })] }

export const examples = (): Examples => ({
  yields: [example({ ...platform, resume: 'Experience\n- Moved our services to k8s' })],
  nothing: [
    example({ ...platform, resume: 'Experience\n- Moved our services to Kubernetes (k8s)' }),
    example({ ...platform, resume: 'Experience\n- Bound books by hand' }),
  ],
  notApplicable: [example(platform), example({ ...bare, resume: 'Experience' })],
})
