import { send } from '../../src/adapters/messaging'
import { emptyBrand } from '../../src/core/brand/brand'
import { makeChecklist } from '../../src/core/checklist/make-checklist'
import { judge } from '../../src/core/fit/judge'
import { localDay, mondayOf } from '../../src/core/kernel/days'
import { messages } from '../../src/core/kernel/message'
import { linesOf } from '../../src/core/posting/blocks'
import { fieldValue } from '../../src/core/posting/posting'
import { keptOf } from '../../src/core/profile/audit/kept'
import { runAudit } from '../../src/core/profile/audit/run'
import { resumeText } from '../../src/core/resume/resume-text'
import type { Course } from '../../src/store/course'
import { type LifeOpening, writeExample } from '../../src/store/example-life'
import { idAt, timeNow } from '../../src/store/stamp'
import { say } from '../../src/words/say'
import { exampleGoals, examplePitches, exampleResume, exampleSigns } from '../example/job'
import { type ExampleOpening, exampleOpenings } from '../example/life'
import { exampleNetwork } from '../example/network'
import { brandVersions, evidenceEntries } from '../example/person'
import { practiceRows } from '../example/practice'
import { exampleLooks, profileAddress } from '../example/profile'

const words = messages('options/example-life', { resume: 'Main résumé' })

const day = 86_400_000

/** A moment so many days ago, within what is a waking hour for most; never ahead of now. */
function moment(now: string, daysAgo: number, turn: number): string {
  const date = new Date(Date.parse(now) - daysAgo * day)
  date.setHours(8 + (turn % 12), (turn * 7) % 60, (turn * 13) % 60, turn % 1_000)
  return date.toISOString() > now ? now : date.toISOString()
}

/** Makes the example life: every advert is read by the very code that reads the real ones. */
export async function makeExample({ progress, signal }: Course): Promise<void> {
  const now = timeNow()
  const today = localDay(now)
  const goals = Object.entries(exampleGoals(today)).map(([key, goal]) => ({
    key,
    row: { id: idAt(now), ...goal },
  }))
  const evidence = evidenceEntries.map(({ daysAgo, serves, ...entry }, i) => {
    const at = moment(now, daysAgo, i)
    const ids = goals.flatMap(({ key, row }) => (serves.some(each => each === key) ? row.id : []))
    const goalIds = ids.length > 0 ? { goals: ids } : {}
    return { id: idAt(at), at, entry: { ...entry, ...goalIds, date: at.slice(0, 10) } }
  })
  const brands = brandVersions.map(({ daysAgo, brand }, i) => ({ at: moment(now, daysAgo, i), brand }))
  const brand = brands.at(-1)?.brand ?? emptyBrand
  const held = evidence.map(({ id, at, entry }) => ({ id, createdAt: at, updatedAt: at, ...entry }))
  const resume = exampleResume(today)
  const master = { resume, text: resumeText(resume) }

  const lived = async (opening: ExampleOpening, turn: number): Promise<LifeOpening> => {
    const { fields, status } = opening
    const lines = linesOf(fieldValue(fields, 'description') ?? [])
    const reading = await send('readAdvert', {
      title: fieldValue(fields, 'title') ?? '',
      company: fieldValue(fields, 'hiringOrganization') ?? '',
      lines,
    })
    const opened = { fields, reading, lines, brand, evidence: held, master, today }
    const fit = judge(opened)
    const items = makeChecklist({ ...opened, fit, status })
    return {
      fields,
      url: opening.url,
      seenAt: opening.seen.map((days, i) => moment(now, days, turn + i)).sort(),
      status,
      statusSince: moment(now, opening.statusSince, turn + 3),
      statusesBefore: opening.statusesBefore.map(({ status, since }) => ({
        status,
        since: moment(now, since, turn),
      })),
      note: opening.note,
      takenDownAt: opening.takenDown === null ? null : moment(now, opening.takenDown, turn),
      reading,
      judgement: { verdict: fit.verdict, counts: fit.counts, judgedWith: 'example' },
      ticked: items.slice(0, Math.round(items.length * opening.ticked)).map(item => item.id),
    }
  }

  const openings: LifeOpening[] = []
  const all = exampleOpenings(now)
  for (const [i, opening] of all.entries()) {
    signal.throwIfAborted()
    openings.push(await lived(opening, i))
    progress((i + 1) / (all.length + 4))
  }
  const idOfLine = (beginning: string) => held.find(each => each.action.startsWith(beginning))?.id ?? ''
  const network = exampleNetwork(today).map(({ person, touches }) => {
    const id = idAt(now)
    return { person: { id, ...person }, touches: touches.map(touch => ({ ...touch, personId: id })) }
  })
  const kept = {
    ...practiceRows(today, mondayOf(today)),
    goals: goals.map(({ row }) => row),
    pitches: examplePitches(idOfLine),
    signReviews: exampleSigns(today),
    people: network.map(({ person }) => person),
    touches: network.flatMap(({ touches }) => touches),
    resumes: [
      {
        name: say(words.resume()),
        ...master,
        createdAt: now,
        parentId: null,
        opportunityId: null,
        frozenAt: null,
        fileId: null,
      },
    ],
  }
  const audits = exampleLooks(today).map(({ daysAgo, snapshot }, i) => {
    const at = moment(now, daysAgo, i)
    const findings = runAudit({
      snapshot,
      brand: brands.findLast(each => each.at <= at)?.brand ?? emptyBrand,
      evidence: held.filter(each => each.createdAt <= at),
      master,
      pitches: kept.pitches,
    })
    const row = {
      profileKey: snapshot.key,
      takenAt: at,
      snapshot,
      ...keptOf(findings),
      judgedWith: 'example',
    }
    return { store: 'snapshots', at, rows: [row] }
  })
  const rows = Object.entries(kept).map(([store, rows]) => ({ store, at: now, rows }))
  await writeExample({ brands, evidence, openings, rows: [...rows, ...audits], profile: profileAddress })
  progress(1)
}
