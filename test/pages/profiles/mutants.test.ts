// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { mutate } from '../../../scripts/bench/decay/mutations'
import { randomFrom, seedOf } from '../../../scripts/bench/decay/random'
import { type ProfileSnapshot, seen } from '../../../src/core/profile/profile'
import { readProfile } from '../../../src/pages/profiles/read-profile'
import { interfaces, page2022, page2026, person } from './invented'
import { publicPage } from './invented-variants'

const url = new URL('https://www.linkedin.com/in/mirela-kova%C4%8D-test/')
const words = interfaces.en as (typeof interfaces)['en']

/** Of each layout; more of them by `MUTANTS=…`. */
const mutants = Number(process.env.MUTANTS ?? 100)

/** What may be read as each part of the page; less of a list is what the page then shows. */
const right = {
  titles: [...person.jobs.map(job => job.title), ...person.group.titles],
  employers: [...person.jobs.map(job => job.employer), person.group.employer],
  texts: [...person.jobs.map(job => job.text), ''],
}

/** Everything that a snapshot says and that is not so. */
function wrongIn(snapshot: ProfileSnapshot): string[] {
  const lines = (part: string, value: string | null, allowed: readonly string[]) =>
    value === null || allowed.includes(value) ? [] : [`${part}: ${value}`]
  const experience = seen(snapshot.experience) ?? []
  return [
    ...lines('name', snapshot.name, [person.name]),
    ...lines('headline', seen(snapshot.headline), [person.headline, '']),
    ...lines('place', seen(snapshot.location), [person.place, '']),
    ...((seen(snapshot.about) ?? '') === '' || person.about.startsWith(seen(snapshot.about) ?? '')
      ? []
      : [`about: ${seen(snapshot.about)}`]),
    ...experience.flatMap(({ organization, roles }) => [
      ...lines('employer', organization, right.employers),
      ...roles.flatMap(role => [
        ...lines('title', role.title, right.titles),
        ...lines('text', role.description, right.texts),
      ]),
    ]),
    ...(seen(snapshot.education) ?? []).flatMap(({ school, degree }) => [
      ...lines('school', school, [person.school.name]),
      ...lines('degree', degree, [person.school.degree, '']),
    ]),
    ...(seen(snapshot.skills) ?? []).flatMap(skill => lines('skill', skill, person.skills)),
  ]
}

it.each([
  ['2022', page2022(words)],
  ['2025', page2022(words, true)],
  ['2026', page2026(words)],
  ['the public page', publicPage(words)],
])('mutants of the layout of %s are read right or not at all', (layout, html) => {
  const original = new DOMParser().parseFromString(html, 'text/html')
  const random = randomFrom(seedOf(layout))
  const wrong: string[] = []
  let read = 0
  for (let i = 0; i < mutants; i++) {
    const document = original.cloneNode(true) as Document
    const done = mutate(document, random)
    const snapshot = readProfile({ document, url })
    if (!snapshot) continue
    read++
    const found = wrongIn(snapshot)
    if (found.length > 0) wrong.push(`${done.join(' + ')} → ${found.join('; ')}`)
  }
  expect(read).toBeGreaterThan(mutants / 5)
  // 0.5 % at most.
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.ceil(mutants / 200))
})
