// @vitest-environment jsdom

import { catalogue as english } from 'words:all'
import { catalogue } from 'words:all+pseudo'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyBrand } from '../../src/core/brand/brand'
import { sites } from '../../src/core/sites/sites'
import { speak } from '../../src/words/say'
import { realServices, type World } from '../options/real-services'
import { evidence, opportunity, resumeId, resumeVersion, robin, sending } from '../options/rows'
import { all, click, leave, openAt, press, view } from '../options/screen'
import { escaped } from './escaped'

const world = {
  brand: { ...emptyBrand, statement: 'I mend.', skills: ['SQL'] },
  opportunities: [opportunity(1, {}), opportunity(2, { status: 'applied', title: 'Demand planner' })],
  evidence: [evidence(1, {})],
  sites: { on: ['linkedin', 'indeed'], everywhere: true },
} satisfies World
const master = resumeVersion(1)
const resumes = [
  master,
  resumeVersion(2, { parentId: master.id, frozenAt: '2026-11-20T09:00:00.000Z', fileId: 'x' }),
  resumeVersion(3, {
    parentId: master.id,
    resume: { ...robin, basics: { name: 'Robin Sample', summary: 'Another sentence.' } },
  }),
]
const [here] = world.opportunities
const sent = sending(1, resumes[1]?.id ?? '', here?.id ?? '', {
  at: '2026-11-03',
  channel: 'Letter',
  despite: { sendingId: resumeId(51), likeness: 'same', sameLines: 3, lines: 3, openItems: [] },
})

/** Names, and what the user wrote. */
const own = [
  'Steppingstone',
  ...sites.flatMap(site => [site.name, 'note' in site ? String(site.note) : '', ...site.hosts]),
  ...resumes.map(each => each.text),
  // The text of a résumé has its own dates and headings.
  ...['Mar 2021 – present', 'SUMMARY', 'EXPERIENCE'],
  ...['Version 1', 'Version 2', 'Version 3', 'Larkfield Supply', 'Analyst', 'Letter', 'Another sentence.'],
  ...['Robin Sample', robin.basics.summary, 'Operations analyst', ...(robin.work[0]?.highlights ?? [])],
].filter(each => typeof each === 'string' && each !== '') as string[]

const left = () => escaped(document.body, own)

beforeEach(() => {
  view.wide = true
  speak('en-GB', catalogue)
})
afterEach(async () => {
  await leave()
  speak('en-GB', english)
})

it.each(['settings/data', 'settings/sites', 'settings/about', 'settings/reminders', 'opportunities/resumes'])(
  '%s says nothing past the messages, full and empty',
  async place => {
    await openAt(`#${place}`, (await realServices(world)).services)
    expect(left()).toEqual([])
    await openAt(`#${place}`, (await realServices()).services)
    expect(left()).toEqual([])
  },
)

it.each(['text', 'page', 'changes', 'sent', 'brand'])(
  'nor does a version of the résumé, as %s',
  async name => {
    const { services } = await realServices({ ...world, resumes, sendings: [sent] })
    for (const { id } of resumes) {
      await openAt(`#opportunities/resumes?open=${id}&view=${name}`, services)
      expect(all('#detail-title')).toHaveLength(1)
      expect(left()).toEqual([])
    }
  },
)

it('nor does what is asked before everything is erased, or the list of keys', async () => {
  await openAt('#settings/data', (await realServices(world)).services)
  const [erase] = all('[aria-labelledby=erase] button')
  if (erase) await click(erase)
  expect(all('.op-confirm')).toHaveLength(1)
  expect(left()).toEqual([])
  await press('?')
  expect(all('dialog h2')).toHaveLength(1)
  expect(left()).toEqual([])
})
