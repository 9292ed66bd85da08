import { findSkills } from '../advert/skills/find-skills'
import type { Brand } from '../brand/brand'
import { foldForComparison } from '../kernel/text'
import { titleKey } from '../posting/identity'
import type { JsonResume } from '../resume/json-resume'

/** What a résumé offers for the brand statement, word for word: to choose from, never taken over by itself. */
export interface BrandProposal {
  /** Null where the summary says nothing, or a sentence was written already. */
  statement: string | null
  targetRoles: string[]
  skills: string[]
  strengths: string[]
}

/** So much is offered at once. */
const most = { targetRoles: 6, skills: 40, strengths: 12 }
/** A phrase of a brand statement is no longer than this. */
const maxPhrase = 60

export function proposeBrand(resume: JsonResume, brand: Brand): BrandProposal {
  const { label = '', summary = '' } = resume.basics ?? {}
  const work = resume.work ?? []
  const told = work.flatMap(one => [one.summary ?? '', one.description ?? '', ...(one.highlights ?? [])])
  const named = (resume.skills ?? []).flatMap(one =>
    one.keywords?.length ? one.keywords : one.name ? [one.name] : [],
  )
  const foundIn = (text: string, traits: boolean) =>
    findSkills(text)
      .filter(skill => (skill.kind === 'trait') === traits)
      .map(skill => text.slice(skill.start, skill.end))
  return {
    statement: brand.statement.trim() === '' ? firstSentences(summary) : null,
    targetRoles: unsaid(
      [...label.split(/\s[|·•]\s/), ...work.map(one => one.position ?? '')],
      brand.targetRoles,
      titleKey,
    ).slice(0, most.targetRoles),
    skills: unsaid(
      [...named.map(withoutGrade), ...[summary, ...told].flatMap(text => foundIn(text, false))],
      [...brand.skills, ...brand.learning],
    ).slice(0, most.skills),
    strengths: unsaid(foundIn(summary, true), brand.strengths).slice(0, most.strengths),
  }
}

/** So much of it stands in a first brand statement: few roles, since each one widens what fits. */
const mostAtFirst = { targetRoles: 2, skills: 25, strengths: 6 }

/** The brand statement with what a résumé proposes taken over, to be corrected by the user before it is kept. */
export function proposedBrand(resume: JsonResume, brand: Brand): Brand {
  const { statement, targetRoles, skills, strengths } = proposeBrand(resume, brand)
  const none = brand.targetRoles.length === 0
  return {
    ...brand,
    statement: statement ?? brand.statement,
    targetRoles: none ? targetRoles.slice(0, mostAtFirst.targetRoles) : brand.targetRoles,
    skills: [...brand.skills, ...skills.slice(0, mostAtFirst.skills)].slice(0, 300),
    strengths: [...brand.strengths, ...strengths.slice(0, mostAtFirst.strengths)].slice(0, 40),
  }
}

export const isEmptyProposal = (proposal: BrandProposal): boolean =>
  proposal.statement === null &&
  proposal.targetRoles.length + proposal.skills.length + proposal.strengths.length === 0

/** How well somebody has a skill is no part of its name: "Excellent SQL" is SQL to every advert. */
const grade = /^(?:excellent|strong|good|solid|advanced|basic|expert|proficient|deep|profound)\s+(?=\S)/i
const withoutGrade = (phrase: string): string => phrase.trim().replace(grade, '')

/** Of what the résumé says, what the brand statement doesn't, once each. */
function unsaid(
  phrases: readonly string[],
  said: readonly string[],
  key: (phrase: string) => string = foldForComparison,
): string[] {
  const seen = new Set(said.map(key))
  return phrases.flatMap(phrase => {
    const trimmed = phrase.replace(/\s+/g, ' ').trim()
    const as = key(trimmed)
    if (as === '' || trimmed.length > maxPhrase || seen.has(as)) return []
    seen.add(as)
    return [trimmed]
  })
}

/** The summary as far as a sentence or two go. */
function firstSentences(summary: string): string | null {
  const text = summary.replace(/\s+/g, ' ').trim()
  if (text === '') return null
  const [first = '', second = ''] = text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [text]
  return (first.length < 60 ? first + second : first).trim().slice(0, 500)
}
