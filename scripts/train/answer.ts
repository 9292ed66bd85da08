import { type AdvertReading, degrees } from '../../src/core/advert/advert'
import { findTextSignals } from '../../src/core/advert/signals/find-signals'

/** Signals that the labelled adverts know, by their words there (which are the rules' ids). */
const flags = new Set([
  'fee',
  'personal-data-early',
  'cheque',
  'crypto',
  'chat-interview',
  'free-mail',
  'guaranteed-income',
  'vague',
  'talent-pool',
  'always-hiring',
  'no-experience-high-pay',
])

/** A reading in the form that the scorers of adverts want. */
export function answer(id: string, reading: AdvertReading, lines: readonly string[]) {
  const { facts } = reading
  return {
    id,
    lines: reading.lines.map(line => {
      const asked = line.requirements
        .map(index => reading.requirements[index])
        .filter(one => one !== undefined)
      if (asked.length === 0) return { zone: line.zone, requirement: null }
      const years = asked.flatMap(one => one.years ?? [])
      const named = asked.flatMap(one => one.degree ?? [])
      return {
        zone: line.zone,
        requirement: {
          strength: asked.some(one => one.strength === 'must') ? 'must' : 'nice',
          kinds: [...new Set(asked.flatMap(one => one.kinds))],
          years: years.length > 0 ? Math.max(...years) : null,
          degree: degrees.find(degree => named.includes(degree)) ?? null,
        },
      }
    }),
    facts: {
      salary: facts.salary?.value ?? null,
      yearsMin: facts.yearsMin?.value ?? null,
      degreeMin: facts.degreeMin?.value ?? null,
      degreeOrEquivalent: facts.degreeOrEquivalent,
      certifications: facts.certifications.map(fact => fact.value),
      certificationsNice: facts.certificationsNice.map(fact => fact.value),
      languages: facts.languages.map(fact => fact.value),
      workMode: facts.workMode?.value ?? null,
      employmentType: facts.employmentType?.value ?? null,
      travelPct: facts.travelPct?.value ?? null,
      authorization: facts.authorization.map(fact => fact.value),
      // The day, where the words leave no doubt of it, and the words.
      deadline: facts.deadline?.value.date ?? null,
      applyBy: facts.deadline?.value.said ?? null,
      daysOnSite: facts.daysOnSite?.value ?? null,
      level: facts.level?.value ?? null,
      redFlags: findTextSignals(lines)
        .map(signal => signal.id)
        .filter(id => flags.has(id)),
    },
  }
}
