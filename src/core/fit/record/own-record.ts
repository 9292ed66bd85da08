import type { KeptEvidence, Opening } from '../opening'
import { findPapers } from '../papers/find-papers'
import { placesIn } from '../places'
import { type OwnDegree, ownDegrees } from './degrees'
import { type Job, jobsOf, withLed } from './jobs'

/** A licence or certificate of the user's, with the words that say so. */
export interface OwnPaper {
  id: string
  own: string
}

/** What the user's record says beside skills and accomplishments, each with the words that say it. */
export interface OwnRecord {
  degrees: readonly OwnDegree[]
  papers: readonly OwnPaper[]
  jobs: readonly Job[]
  /** Sentences of the résumé that tell what was done. */
  lines: readonly string[]
  /** Names that the résumé lists: skills, keywords, certificates. */
  listed: readonly string[]
  /** States and countries that the record names. */
  places: ReadonlySet<string>
  /** There is a résumé with positions: what it does not name is likely not there. */
  hasResume: boolean
  /** Enough is on record for a silence to say something. */
  isRich: boolean
}

const monthOfDay = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The latest day that the user's own record names, where nobody says what day it is. */
const lastKnown = (evidence: readonly KeptEvidence[]): string | null =>
  evidence
    .map(entry => entry.date)
    .sort()
    .at(-1) ?? null

const fewestSkills = 8
const fewestEvidence = 3
const fewestSkillsAlone = 12

export function ownRecord({
  brand,
  evidence,
  master,
  today,
}: Pick<Opening, 'brand' | 'evidence' | 'master' | 'today'>): OwnRecord {
  const resume = master?.resume ?? {}
  const day = today ?? lastKnown(evidence)
  const work = resume.work ?? []
  const lines = [
    ...work.flatMap(one => [...(one.highlights ?? []), one.summary ?? '']),
    ...(resume.volunteer ?? []).flatMap(one => [...(one.highlights ?? []), one.summary ?? '']),
    ...(resume.projects ?? []).flatMap(one => [one.description ?? '', ...(one.highlights ?? [])]),
  ].filter(Boolean)
  const listed = [
    ...(resume.skills ?? []).flatMap(one => (one.keywords?.length ? one.keywords : [one.name ?? ''])),
    ...(resume.certificates ?? []).map(one => one.name ?? ''),
  ].filter(Boolean)
  const header = (master?.text ?? '').split('\n').slice(0, 1)
  const papers = [
    ...(resume.certificates ?? []).map(one => [one.name, one.issuer].filter(Boolean).join(', ')),
    ...(resume.education ?? []).map(one =>
      [one.studyType, one.area, one.institution].filter(Boolean).join(', '),
    ),
    ...brand.skills,
    ...evidence.flatMap(entry => entry.skills),
    ...(resume.skills ?? []).flatMap(one => [one.name ?? '', ...(one.keywords ?? [])]),
    ...header,
    ...shortLines(master?.text ?? ''),
  ].flatMap(own => findPapers(own).map(({ id }) => ({ id, own: own.trim() })))
  const seen = new Set<string>()
  const hasResume = work.length > 0
  return {
    degrees: ownDegrees(resume, brand.skills, day ? Number(day.slice(0, 4)) : null),
    papers: papers.filter(({ id }) => !seen.has(id) && seen.add(id)),
    jobs: withLed(jobsOf(resume, day ? monthOfDay(day) : null), evidence),
    lines,
    listed,
    places: placesIn([master?.text ?? '', ...brand.skills, ...evidence.map(one => one.action)].join('\n')),
    hasResume,
    isRich: hasResume
      ? brand.skills.length >= fewestSkills || evidence.length >= fewestEvidence
      : brand.skills.length >= fewestSkillsAlone && evidence.length >= fewestEvidence,
  }
}

/** Papers often stand in short lines of their own, under headings that nobody foresees. */
const shortLines = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => line.length > 1 && line.length <= 60 && line.split(' ').length <= 8)
    .slice(0, 400)
