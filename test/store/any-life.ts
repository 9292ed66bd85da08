import fc from 'fast-check'
import { judgeWith } from '../../src/app/judge-posting'
import { noticePosting } from '../../src/app/notice-posting'
import { emptyBrand } from '../../src/core/brand/brand'
import { notAskedRule } from '../../src/core/fit/own-rules/own-rule'
import { statuses } from '../../src/core/pipeline/opportunity'
import type { EvidenceRecord } from '../../src/records/evidence'
import { ownRules } from '../../src/records/ownRules'
import { saveBrand } from '../../src/store/brand'
import { currentCriteria } from '../../src/store/criteria'
import type { Database } from '../../src/store/database'
import { type Erased, eraseOpportunities, eraseStore, putBack } from '../../src/store/erase'
import { addEvidence, deleteEvidence, editEvidence, restoreEvidence } from '../../src/store/evidence'
import { foldNext } from '../../src/store/folding'
import { joinOpportunities, splitSightings, takeJoinBack } from '../../src/store/joining'
import { judgeNext } from '../../src/store/judging'
import { dropNext, finishNext, planNext } from '../../src/store/next-actions'
import { correctFields, saveNote, setStatus } from '../../src/store/opportunities'
import { getPosting } from '../../src/store/postings'
import { add, remove } from '../../src/store/rows'
import { packSearch } from '../../src/store/search-index'
import { setTick } from '../../src/store/ticks'
import { addUpNext } from '../../src/store/trends'
import { fieldsOf, readingOf } from './postings-made'

/** One thing that happens in a life. Numbers choose among what there is then, so that any order makes sense. */
export interface Step {
  kind: (typeof kinds)[number]
  a: number
  b: number
  c: number
}

const kinds = [
  'notice',
  'notice',
  'notice',
  'notice again',
  'status',
  'note',
  'tick',
  'plan',
  'end plan',
  'correct',
  'join',
  'take join back',
  'split',
  'erase',
  'erase evidence',
  'put back',
  'add evidence',
  'edit evidence',
  'delete evidence',
  'restore evidence',
  'brand',
  'not asked',
  'asked after all',
  'judge',
  'archive',
  'pack',
  'wait',
  'wait',
] as const

export const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(999),
  b: fc.nat(999),
  c: fc.nat(999),
})

const employers = ['Quellwerk', 'Harbour Inn', 'Tramworks']
const titles = ['Data Engineer', 'Cook', 'Tram Driver']
const places = ['Basel', 'Oslo', '']
const sites = ['lever', 'linkedin', 'indeed']
const modes = ['remote', 'hybrid', 'onsite'] as const
const skills = ['SQL', 'Python', 'Excel']

const at = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)]

/** What the hand remembers between steps: for undo, and for pages that are read twice. */
export class Life {
  readonly #visits: Step[] = []
  #erased: Erased | null = null
  #deleted: EvidenceRecord | null = null

  /** @param device names its visits apart from those of another device. */
  constructor(
    readonly device: string,
    readonly wait: (days: number) => void,
  ) {}

  async live(db: Database, steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      this.wait(0.01)
      await this.step(db, step)
    }
  }

  #notice(db: Database, number: number, { a, b, c }: Step): Promise<string> {
    const [employer, title] = [at(employers, a) ?? '', at(titles, b) ?? '']
    const site = at(sites, c) ?? ''
    const place = at(places, a + b)
    const description = [
      { kind: 'heading' as const, text: 'What you bring' },
      { kind: 'item' as const, depth: 0, text: `Experience with ${at(skills, a + c)} and ${at(skills, b)}` },
      ...Array.from({ length: 6 }, (_, i) => ({
        kind: 'paragraph' as const,
        text: `Paragraph ${i} tells what ${title} and ${c % 5} mean for the customers of ${employer}.`,
      })),
    ]
    const values = {
      title,
      hiringOrganization: employer,
      ...(place ? { jobLocation: [place] } : {}),
      ...(c % 4 ? { workMode: at(modes, a) ?? 'remote' } : {}),
      ...(b % 2
        ? {
            baseSalary: {
              min: 40_000 + (a % 4) * 4_000,
              max: null,
              currency: 'EUR',
              period: 'year' as const,
            },
          }
        : {}),
      ...(c % 7 === 0 ? {} : { description }),
    }
    return noticePosting(
      db,
      `visit-${this.device}-${String(number).padStart(4, '0')}`,
      readingOf(values, {
        url: `https://${site}.example/${employer.toLowerCase().replace(' ', '-')}/${b % 3}`,
        site: c % 2 ? site : null,
        externalId: c % 3 ? `${site}:${a % 3}${b % 3}` : null,
        complete: c % 7 !== 0,
        kind: c % 7 === 0 ? 'form' : c % 11 === 0 ? 'closed' : 'posting',
      }),
    )
  }

  async step(db: Database, step: Step): Promise<void> {
    const { kind, a, b, c } = step
    const rows = await db.opportunities.toArray()
    const id = at(rows, a)?.id ?? ''
    const evidence = await db.evidence.toArray()
    switch (kind) {
      case 'notice':
        this.#visits.push(step)
        await this.#notice(db, this.#visits.length, step)
        return
      case 'notice again': {
        // The page of an earlier visit was read again: as it was, or with another text.
        const number = a % Math.max(1, this.#visits.length)
        const visit = this.#visits[number]
        if (visit) await this.#notice(db, number + 1, b % 2 ? visit : { ...visit, c: visit.c + 3 })
        return
      }
      case 'status':
        await setStatus(db, id, at(statuses, b) ?? 'seen')
        return
      case 'note':
        await saveNote(db, id, b % 4 === 0 ? '' : `Note ${b}.\nAsk ${c}.`)
        return
      case 'tick':
        await setTick(db, id, `item-${b % 3}`, c % 3 !== 0)
        return
      case 'plan':
        await planNext(
          db,
          id,
          { text: `Step ${b}`, due: `2026-12-${10 + (c % 20)}`, remind: c % 2 === 0 },
          false,
        )
        return
      case 'end plan':
        await (b % 2 ? finishNext : dropNext)(db, id)
        return
      case 'correct':
        await correctFields(
          db,
          id,
          fieldsOf(
            b % 2 ? { title: `Lead ${at(titles, c)}` } : { hiringOrganization: `${at(employers, c)} Group` },
            'user',
          ),
        )
        return
      case 'join':
        await joinOpportunities(db, id, at(rows, b)?.id ?? '')
        return
      case 'take join back':
        await takeJoinBack(db, at(await db.joins.toArray(), a)?.id ?? '')
        return
      case 'split': {
        const some = (await db.sightings.toArray()).filter(row => row.opportunityId === id)
        await splitSightings(
          db,
          id,
          some.filter((_, i) => (b >> i) & 1).map(row => row.id),
        )
        return
      }
      case 'erase':
        this.#erased = await eraseOpportunities(db, [id])
        return
      case 'erase evidence':
        this.#erased = await eraseStore(db, 'evidence')
        return
      case 'put back':
        if (this.#erased) await putBack(db, this.#erased)
        this.#erased = null
        return
      case 'add evidence':
        await addEvidence(db, {
          situation: '',
          action: `Halved run ${b}`,
          result: '',
          number: '',
          skills: [at(skills, c) ?? 'SQL'],
          date: '2026-01-20',
          confirmedBy: '',
        })
        return
      case 'edit evidence':
        await editEvidence(db, at(evidence, a)?.id ?? '', { result: `Result ${b}` })
        return
      case 'delete evidence': {
        const row = at(evidence, a)
        if (row) await deleteEvidence(db, row.id)
        this.#deleted = row ?? this.#deleted
        return
      }
      case 'restore evidence':
        if (this.#deleted) await restoreEvidence(db, this.#deleted)
        this.#deleted = null
        return
      case 'brand':
        await saveBrand(db, { ...emptyBrand, statement: `Statement ${b}` }, c % 2 === 0)
        return
      case 'not asked': {
        const posting = id && (await getPosting(db, at(rows, a)?.postingId ?? ''))
        const line = posting && at(posting.reading.requirements, b)
        const rule = line && notAskedRule(line, at(employers, c) ?? '')
        const known = rule && (await db.ownRules.where('of').equals(rule.of).first())
        if (rule && !known) await add(db, ownRules, rule)
        return
      }
      case 'asked after all':
        await remove(db, ownRules, at(await db.ownRules.toArray(), b)?.id ?? '')
        return
      case 'judge':
        await judgeNext(db, 5, judgeWith(await currentCriteria(db)))
        return
      case 'archive':
        await foldNext(db, Date.now())
        return
      case 'pack':
        await packSearch(db)
        await addUpNext(db)
        return
      case 'wait':
        this.wait((a % 60) + b / 1_000)
    }
  }
}
