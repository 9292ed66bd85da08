// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { type ProfileSnapshot, seen } from '../../../src/core/profile/profile'
import { readProfile } from '../../../src/pages/profiles/read-profile'
import { interfaces, page2022, page2026, person } from './invented'

const url = new URL('https://www.linkedin.com/in/mirela-kova%C4%8D-test/')
const read = (html: string): ProfileSnapshot | null =>
  readProfile({ document: new DOMParser().parseFromString(html, 'text/html'), url })

const layouts = {
  '2022': (language: string) => page2022(interfaces[language] as (typeof interfaces)['en']),
  '2025, lists hashed': (language: string) =>
    page2022(interfaces[language] as (typeof interfaces)['en'], true),
  '2026': (language: string) => page2026(interfaces[language] as (typeof interfaces)['en']),
}

describe.each(Object.entries(layouts))('the layout of %s', (layout, page) => {
  describe.each(Object.keys(interfaces))('with its interface in %s', language => {
    const snapshot = read(page(language))
    if (!snapshot) throw new Error('not read')
    const words = interfaces[language]

    it('is of the person', () => {
      expect([snapshot.name, seen(snapshot.headline), seen(snapshot.location)]).toEqual([
        person.name,
        person.headline,
        person.place,
      ])
      expect(seen(snapshot.about)).toBe(person.about)
      expect(JSON.stringify(snapshot)).not.toMatch(/Somebody|Strange/)
    })

    it('has employers, titles and dates where they belong', () => {
      const experience = seen(snapshot.experience) ?? []
      expect(experience.map(({ organization }) => organization)).toEqual([
        ...person.jobs.map(job => job.employer),
        person.group.employer,
      ])
      expect(experience.flatMap(({ roles }) => roles.map(role => role.title))).toEqual([
        ...person.jobs.map(job => job.title),
        ...person.group.titles,
      ])
      const roles = experience.flatMap(each => each.roles)
      expect(roles.map(role => role.dates)).toEqual(
        [words?.going, words?.ended, words?.single, words?.single].map(dates => dates?.split(' · ')[0]),
      )
      expect(roles.slice(0, 2).map(role => role.current)).toEqual([true, false])
      expect(roles[0]?.description).toBe(person.jobs[0]?.text)
    })

    it('has school and skills, and knows what it does not show', () => {
      expect(seen(snapshot.education)).toEqual([
        { school: person.school.name, degree: person.school.degree, dates: words?.years },
      ])
      expect(seen(snapshot.skills)).toEqual(person.skills)
      expect(snapshot.skills).toMatchObject({ whole: false })
    })

    it('has photo, banner and connections, whatever they are called', () => {
      expect([snapshot.photo, snapshot.banner].map(part => seen(part))).toEqual([true, true])
      expect(snapshot.connections).toMatchObject({ value: 500, whole: false })
    })

    if (layout !== '2026')
      it('says how lately something was posted, and what else is there', () => {
        expect(seen(snapshot.activity)).toBe(14)
        expect(seen(snapshot.skillCount)).toBe(24)
        expect([snapshot.learning, snapshot.volunteering, snapshot.featured].map(part => seen(part))).toEqual(
          [1, 1, 0],
        )
      })
  })
})
