import type { Requirement } from '../advert'
import { findDegree } from './degree'

const joint = /,\s*(?:or |and )?|;\s*|\s(?:or|oder|ou|o)\s/u
const otherwise =
  /skill|experience|abilit|knowledge|licen[sc]|certif|understanding|degree|kenntnis|erfahrung|connaissance|conoc|conhec|conosc/iu

/** Nothing but names: "Communications, Journalism, Psychology". */
const isFields = (text: string): boolean =>
  /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ&'’/,; -]*\.?$/u.test(text) &&
  !otherwise.test(text) &&
  text.split(joint).every(name => name.trim().split(/\s+/).length <= 4)

/**
 * Fields of study right under a heading that names the degree ("Degree programs:", "Bachelor's degree in:") ask for
 * that degree.
 */
export function withAnnouncedDegree(requirement: Requirement, heading: string | null): Requirement {
  const { degree, years, quote, kinds } = requirement
  if (!heading || degree || years !== null || quote.text.length > 160 || !isFields(quote.text))
    return requirement
  const announced = findDegree(heading)
  if (!announced) return requirement
  return {
    ...requirement,
    degree: announced.value,
    orEquivalent: announced.orEquivalent,
    kinds: kinds.includes('education') ? kinds : ['education', ...kinds],
  }
}
