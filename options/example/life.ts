import { isOnBoard, type Status } from '../../src/core/pipeline/opportunity'
import type { Block } from '../../src/core/posting/blocks'
import type { PostingFields, WorkMode } from '../../src/core/posting/posting'
import { type Employer, employers } from './employers'
import { type Chance, seeded } from './random'
import { benefits, type Role, roles } from './roles'
import { noteFor, stations } from './stations'

/** One opening of the example, as it was met through the year. Days are counted back from today. */
export interface ExampleOpening {
  fields: PostingFields
  url: string
  /** The days on which it was seen, the longest ago first. */
  seen: readonly number[]
  status: Status
  statusSince: number
  /** What it was before, with days ago, the oldest first. */
  statusesBefore: readonly { status: Status; since: number }[]
  note: string
  /** How much of its checklist is ticked (0 to 1). */
  ticked: number
  takenDown: number | null
}

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string): Block => ({ kind: 'item', text, depth: 0 })
const said = <T>(value: T) => ({ value, rung: 'json-ld' as const, where: 'the example', confidence: 1 })

function advert(employer: Employer, role: Role, mode: WorkMode, chance: Chance): Block[] {
  return [
    heading(`About ${employer.name}`),
    paragraph(
      `${employer.says} ${40 + chance.below(60) * 10} people work with us, and we should like to meet you.`,
    ),
    heading('What you will do'),
    ...chance.some(role.duties, 3).map(item),
    heading('What you bring'),
    ...chance.some(role.musts, 4).map(item),
    heading('Nice to have'),
    ...chance.some(role.nice, 2).map(item),
    heading('What we offer'),
    ...chance.some(benefits, 3).map(item),
    item(
      mode === 'remote'
        ? 'Work from home, wherever in the country that is.'
        : `A desk in ${employer.place}${mode === 'hybrid' ? ', two days a week' : ''}.`,
    ),
    heading('How to apply'),
    paragraph('Send a résumé and half a page on why. You hear from us within ten days, whatever we decide.'),
  ]
}

/** How an opening got to where it is: by way of what it was, over so many of the days that it was followed. */
function wayTo(status: Status, from: number, to: number, talked: boolean): ExampleOpening['statusesBefore'] {
  const before: Partial<Record<Status, readonly Status[]>> = {
    applied: ['interested'],
    interviewing: ['interested', 'applied'],
    closed: talked ? ['interested', 'applied', 'interviewing'] : ['interested', 'applied'],
  }
  const way = before[status] ?? []
  return way.map((each, i) => ({ status: each, since: Math.round(from - ((from - to) * i) / way.length) }))
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10)

function opening(number: number, now: string, chance: Chance): ExampleOpening {
  const station = stations[number % stations.length] ?? stations[0]
  // What is followed lies on the path; what was only seen lies there or beside it.
  const followed = isOnBoard(station.status)
  const onPath = followed || chance.chance(0.6)
  const [employer] = chance.some(followed ? employers.filter(each => !each.ruledOut) : employers, 1)
  const [role] = chance.some(onPath ? roles.slice(0, 3) : roles.slice(3), 1)
  if (!employer || !role) throw new Error('An example needs employers and roles.')
  const [title = ''] = chance.some(role.titles, 1)
  const mode: WorkMode =
    employer.place === 'Remote' ? 'remote' : onPath || chance.chance(0.5) ? 'hybrid' : 'onsite'
  const from = role.pay.from + chance.below(role.pay.spread / 500) * 500
  const met = station.within[0] + chance.below(station.within[1] - station.within[0])
  const again = station.visits > 1 ? chance.some([1, 2, 3, 5, 8, 12, 16], station.visits - 1) : []
  const seen = [met, ...again.map(days => met - days)].filter(days => days >= 0).sort((a, b) => b - a)
  const last = seen.at(-1) ?? met
  const paySaid = chance.chance(0.7)
  const statusSince = Math.max(0, last - station.later)
  return {
    fields: {
      title: said(title),
      hiringOrganization: said(employer.name),
      jobLocation: said([employer.place === 'Remote' ? 'United Kingdom' : employer.place]),
      workMode: said(mode),
      employmentType: said(['full-time' as const]),
      ...(paySaid && {
        baseSalary: said({ min: from, max: from + 6_000, currency: 'GBP', period: 'year' as const }),
      }),
      datePosted: said(dayBefore(now, met + chance.below(9))),
      description: said(advert(employer, role, mode, chance)),
    },
    url: `https://${employer.host}/jobs/${slug(employer.name)}/${1_000 + number}-${slug(title)}`,
    seen,
    status: station.status,
    statusSince,
    statusesBefore: wayTo(station.status, met, statusSince, number % 2 === 0),
    note: noteFor(station.status, number),
    ticked: station.ticked,
    takenDown:
      station.status === 'closed' || (last > 60 && chance.chance(0.4)) ? Math.max(0, last - 9) : null,
  }
}

const openingsCount = 72

/** The year of an invented person, the same on every device: counted back from `now` (ISO). */
export function exampleOpenings(now: string): ExampleOpening[] {
  const chance = seeded(20_261)
  return Array.from({ length: openingsCount }, (_, number) => opening(number, now, chance))
}
