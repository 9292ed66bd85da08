import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { employers } from '../../../options/example/employers'
import { exampleGoals, examplePitches, exampleResume, exampleSigns } from '../../../options/example/job'
import { exampleOpenings } from '../../../options/example/life'
import { exampleNetwork } from '../../../options/example/network'
import { brandVersions, evidenceEntries } from '../../../options/example/person'
import { ownPlaces } from '../../../options/example/places'
import { practiceRows } from '../../../options/example/practice'
import { exampleLooks, profileAddress } from '../../../options/example/profile'
import { brandSchema, emptyBrand } from '../../../src/core/brand/brand'
import { evidenceSchema } from '../../../src/core/brand/evidence'
import { goalSchema } from '../../../src/core/brand/goal'
import { plusDays } from '../../../src/core/kernel/days'
import { changedRole, personSchema } from '../../../src/core/people/person'
import { wentOf } from '../../../src/core/pipeline/went'
import { postingFieldsSchema } from '../../../src/core/posting/posting'
import { prompts, promptsAWeek } from '../../../src/core/practice/prompts'
import { auditSteps } from '../../../src/core/profile/audit/history'
import { keptOf } from '../../../src/core/profile/audit/kept'
import { runAudit } from '../../../src/core/profile/audit/run'
import { ownPlaceSchema } from '../../../src/core/profile/presence'
import { profileSnapshotSchema } from '../../../src/core/profile/profile'
import { profileKey } from '../../../src/core/profile/profile-address'
import { signsReviewSchema } from '../../../src/core/reports/signs-review'
import { jsonResumeSchema } from '../../../src/core/resume/json-resume'
import { resumeText } from '../../../src/core/resume/resume-text'
import { say } from '../../../src/words/say'

const now = '2026-11-21T12:00:00.000Z'
const openings = exampleOpenings(now)

describe('the example life', () => {
  it('is the same every time', () => {
    expect(exampleOpenings(now)).toEqual(openings)
  })

  it('is a believable year: many seen, some followed, a few far along', () => {
    const count = (status: string) => openings.filter(each => each.status === status).length
    expect(openings.length).toBeGreaterThanOrEqual(60)
    expect(count('seen')).toBeGreaterThan(openings.length / 2)
    for (const status of ['interested', 'applied', 'interviewing', 'closed', 'not-for-me'])
      expect(count(status)).toBeGreaterThan(2)
    const days = openings.flatMap(each => each.seen)
    expect(Math.max(...days)).toBeGreaterThan(250)
    expect(Math.max(...days)).toBeLessThan(366)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0)
  })

  it('holds nothing that could not have been noticed', () => {
    for (const opening of openings) {
      v.parse(postingFieldsSchema, opening.fields)
      expect(opening.seen).toEqual([...opening.seen].sort((a, b) => b - a))
      expect(opening.seen.length).toBeGreaterThan(0)
      expect(opening.statusSince).toBeLessThanOrEqual(opening.seen[0] ?? 0)
    }
    for (const { brand } of brandVersions) v.parse(brandSchema, brand)
    for (const { daysAgo, serves: _serves, ...entry } of evidenceEntries) {
      v.parse(evidenceSchema, { ...entry, date: '2026-01-01' })
      expect(daysAgo).toBeLessThan(366)
    }
  })

  it('names no employer and no site that exists', () => {
    for (const { host } of employers) expect(host).toMatch(/\.example$/)
    for (const { url } of openings) expect(new URL(url).hostname).toMatch(/\.example$/)
  })

  it('has each opening at an address of its own', () => {
    expect(new Set(openings.map(each => each.url)).size).toBe(openings.length)
  })
})

it('has places of its own on the web, of which one waits to be looked at', () => {
  const places = ownPlaces('2026-03-02')
  expect(places.filter(({ lookedOn }) => lookedOn === null)).toHaveLength(1)
  for (const place of places) {
    expect(v.parse(ownPlaceSchema, place)).toEqual(place)
    expect(new URL(place.url).hostname).toMatch(/\.example$/)
  }
})

describe('the present job and the people of the example', () => {
  const today = '2026-03-02'

  it('are as the records want them', () => {
    for (const goal of Object.values(exampleGoals(today))) expect(v.parse(goalSchema, goal)).toEqual(goal)
    for (const review of exampleSigns(today)) expect(v.parse(signsReviewSchema, review)).toEqual(review)
    expect(v.parse(jsonResumeSchema, exampleResume(today))).toEqual(exampleResume(today))
    for (const { person, touches } of exampleNetwork(today)) {
      expect(v.parse(personSchema, person)).toEqual(person)
      for (const { on } of touches) expect(on <= today).toBe(true)
    }
  })

  it('hold together: every pitch rests on entries of the log, and every goal is served', () => {
    const lines = evidenceEntries.map(each => each.action)
    const asked: string[] = []
    examplePitches(beginning => {
      asked.push(beginning)
      return ''
    })
    for (const beginning of asked) expect(lines.filter(line => line.startsWith(beginning))).toHaveLength(1)
    const served = new Set(evidenceEntries.flatMap(each => each.serves))
    expect([...served].sort()).toEqual(Object.keys(exampleGoals(today)).sort())
  })

  it('know somebody where a posting of the example stands, and somebody to get back in touch with', () => {
    const network = exampleNetwork(today)
    const hiring = new Set(employers.map(each => each.name))
    expect(network.filter(({ person }) => hiring.has(person.employer)).length).toBeGreaterThan(2)
    expect(network.some(({ person }) => changedRole(person) !== null)).toBe(true)
  })
})

it('answers whatever questions a week asks, each of the two sittings in its own words', () => {
  for (let week = 0; week < prompts.length; week++) {
    const today = plusDays('2026-03-02', 7 * week)
    const answers = practiceRows(today, today)
      .practices.filter(({ kind }) => kind === 'reflection')
      .flatMap(each => each.answers.map(({ text }) => text))
    expect(answers.length).toBe(2 * promptsAWeek)
    for (const text of answers) expect(text).not.toBe('')
    expect(new Set(answers).size).toBe(answers.length)
  }
})

it('tells of enough applications to say how they went', () => {
  const went = openings.flatMap(({ status, statusSince, statusesBefore }) => {
    expect(statusesBefore.every(({ since }) => since >= statusSince)).toBe(true)
    const at = (daysAgo: number) => plusDays('2026-11-21', -daysAgo)
    return wentOf({
      status,
      statusSince: at(statusSince),
      statusesBefore: statusesBefore.map(each => ({ ...each, since: at(each.since) })),
    })
  })
  for (const outcome of ['went:applied', 'went:talked'])
    expect(went.filter(each => each === outcome).length, outcome).toBeGreaterThanOrEqual(5)
})

describe('the profile of the example', () => {
  const today = '2026-03-02'
  const looks = exampleLooks(today)

  it('is as the records want it, under the address that is said to be one’s own', () => {
    for (const { snapshot } of looks) {
      expect(v.parse(profileSnapshotSchema, snapshot)).toEqual(snapshot)
      expect(snapshot.key).toBe(profileKey(profileAddress))
    }
  })

  it('gets better over the year, and falls behind once when the brand statement moves on', () => {
    const resume = exampleResume(today)
    const steps = auditSteps(
      looks.map(({ daysAgo, snapshot }) => {
        const brand = brandVersions.findLast(version => version.daysAgo >= daysAgo)?.brand ?? emptyBrand
        const master = { resume, text: resumeText(resume) }
        const findings = runAudit({ snapshot, brand, evidence: [], master, pitches: [] })
        return { takenAt: String(daysAgo), ...keptOf(findings) }
      }),
    )
    expect(steps).toHaveLength(3)
    const [first, second, last] = steps
    expect(second?.toFix).toBeLessThan(first?.toFix ?? 0)
    expect(second?.fixed.length).toBeGreaterThan(9)
    expect(last?.fixed.length).toBeGreaterThan(2)
    expect(last?.came.map(({ title }) => say(title))).toContain(
      'Skills of your brand statement are missing from your profile',
    )
    for (const { before, now } of last?.came ?? []) expect(before.length + now.length).toBeGreaterThan(0)
  })
})
