import { readAdvert } from '../../src/core/advert/read-advert'
import type { Input } from './input'

const values = (facts: readonly { value: string }[]): string[] => facts.map(fact => fact.value)

/** Doors to the reading of an advert: "analyse facts.NAME" and "readAdvert requirements[].skills". */
export function advertDoor(door: string, { title = '', lines = [] }: Input): unknown {
  const { facts, requirements } = readAdvert({ title, company: '', lines })
  if (door.startsWith('readAdvert')) return requirements.flatMap(one => one.skills.map(skill => skill.name))
  const name = /facts\.(\w+)/.exec(door)?.[1]
  switch (name) {
    case 'salary': {
      const pay = facts.salary?.value
      return pay ? [pay.min, pay.max, pay.currency, pay.period] : null
    }
    case 'daysOnSite': {
      const days = facts.daysOnSite?.value
      return days ? [days.min, days.max] : null
    }
    case 'authorization': {
      // "authorization (sponsorship, citizenship)" asks for those alone.
      const asked = /\(([^)]+)\)/.exec(door)?.[1]?.split(', ')
      return values(facts.authorization).filter(value => !asked || asked.some(word => value.includes(word)))
    }
    case 'certifications':
      return values(facts.certifications)
    case 'languages':
      return values(facts.languages)
    case 'deadline':
      return facts.deadline?.value.date ?? null
    case 'yearsMin':
      return facts.yearsMin?.value ?? null
    case 'degreeMin':
      return facts.degreeMin?.value ?? null
    case 'workMode':
      return facts.workMode?.value ?? null
    case 'employmentType':
      return facts.employmentType?.value ?? null
    case 'level':
      return facts.level?.value ?? null
    default:
      throw new Error(`No such fact: ${door}`)
  }
}
