import { sameOrganization } from '../../../src/core/posting/names'
import { titleKey } from '../../../src/core/posting/titles'
import { readPage } from '../../../src/pages/postings/read-page'
import { mutate } from './mutations'
import { randomFrom, seedOf } from './random'

/** What is right for a page: null where nothing may be noticed; an unknown employer is not judged. */
export type Right = { title: string; employer: string | null } | null

export interface Decay {
  mutants: number
  /** Sure and with a wrong title or employer, or sure where nothing is to notice. */
  wrong: number
  /** Sure, with the right title. */
  right: number
  /** Right, but under the floor: the user would be asked. */
  unsure: number
  /** One line for each wrong one: what was done and what was read. */
  examples: string[]
}

const now = '2026-08-03T12:00:00.000Z'
const noticed = ['posting', 'form', 'closed']

/** Whether a wording of an employer is right: the same name, or one within the other. */
const isEmployer = (read: string, right: string): boolean => {
  const [a, b] = [titleKey(read), titleKey(right)]
  return sameOrganization(read, right) || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b))
}

/** Reads `count` mutants of a page. Time stands still for the readers: the result is the same on any machine. */
function decayOf(html: string, url: string, name: string, count: number, right: Right): Decay {
  const original = new DOMParser().parseFromString(html, 'text/html')
  const random = randomFrom(seedOf(name))
  const decay: Decay = { mutants: 0, wrong: 0, right: 0, unsure: 0, examples: [] }
  for (let at = 0; at < count; at++) {
    const document = original.cloneNode(true) as Document
    const done = mutate(document, random)
    const reading = readPage({ document, url: new URL(url) }, { now, clock: () => 0 })
    const title = reading.fields.title?.value ?? ''
    const employer = reading.fields.hiringOrganization?.value ?? ''
    const titleRight = right !== null && titleKey(title) === titleKey(right.title)
    const employerRight = right !== null && (right.employer === null || isEmployer(employer, right.employer))
    decay.mutants++
    if (reading.sure && !(titleRight && employerRight)) {
      decay.wrong++
      if (decay.examples.length < 3) decay.examples.push(`${done.join(' + ')}: “${title}” at “${employer}”`)
    } else if (reading.sure) decay.right++
    else if (titleRight && noticed.includes(reading.kind)) decay.unsure++
  }
  return decay
}

Object.assign(globalThis, { decayOf })
