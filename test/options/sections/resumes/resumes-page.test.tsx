// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest'
import { verbatim } from '../../../../src/core/kernel/message'
import { realServices, saved } from '../../real-services'
import { opportunity, resumeId, resumeVersion, robin, sending } from '../../rows'
import {
  all,
  click,
  follow,
  has,
  leave,
  leaveField,
  named,
  openAt,
  settled,
  type,
  violations,
} from '../../screen'

afterEach(leave)

const text = () => document.body.textContent ?? ''

/** Chooses a file as the file chooser does. */
async function choose(name: string, field = '[aria-label="Résumé file"]'): Promise<void> {
  const [input] = all<HTMLInputElement>(field)
  Object.defineProperty(input, 'files', { value: [new File(['…'], name)], configurable: true })
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
}

const read = {
  resume: robin,
  text: 'Robin Sample\nLarkfield Supply',
  sections: [],
  warnings: [verbatim('This PDF is set in two columns.')],
}

describe('taking a résumé in', () => {
  it('shows what was read, warnings first, and stores it only when it is kept, as corrected', async () => {
    const { services, resumes } = await realServices({}, { readResume: async () => read })
    await openAt('#opportunities/resumes', services)
    await choose('Robin 2026.pdf')
    expect(text()).toContain('This PDF is set in two columns.')
    expect(all('.op-reader-text')[0]?.textContent).toBe(read.text)
    await type(named<HTMLInputElement>('input', 'Employer'), 'Larkfield Supply Ltd')
    expect(await resumes.get()).toEqual([])
    expect(await violations()).toEqual([])
    const [keep] = all('button').filter(button => button.textContent === 'Keep as a master')
    if (keep) await click(keep)
    expect(await resumes.get()).toMatchObject([
      {
        name: 'Robin 2026',
        parentId: null,
        resume: { 'x-tool': 'kept', work: [{ name: 'Larkfield Supply Ltd' }] },
      },
    ])
    expect(location.hash).toContain(`open=${(await resumes.get())[0]?.id}`)
  })

  it('loses no correction while another version is looked at', async () => {
    const { services } = await realServices({ resumes: [resumeVersion(1)] }, { readResume: async () => read })
    await openAt('#opportunities/resumes', services)
    await choose('Robin 2026.pdf')
    await type(named<HTMLInputElement>('input', 'Employer'), 'Corrected Ltd')
    const [row] = all('[data-row]')
    if (row) await follow(row)
    expect(named<HTMLInputElement>('input', 'Name of this version').value).toBe('Version 1')
    await click(named('button', 'Look at it'))
    expect(named<HTMLInputElement>('input', 'Employer').value).toBe('Corrected Ltd')
  })

  it('takes what is dropped, and what is pasted', async () => {
    const taken: File[] = []
    const { services } = await realServices(
      {},
      {
        readResume: async file => {
          taken.push(file)
          return { refused: 'empty', sentence: verbatim('There is no text in this file.') }
        },
      },
    )
    await openAt('#opportunities/resumes', services)
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File(['…'], 'dropped.docx')] },
    })
    all('.op-drop')[0]?.dispatchEvent(drop)
    await settled()
    expect(drop.defaultPrevented).toBe(true)
    await click(named('button', 'Paste its text instead'))
    await type(named<HTMLTextAreaElement>('textarea', 'Its text'), 'Robin, analyst')
    await click(named('button', 'Read this text'))
    expect(taken.map(file => file.name)).toEqual(['dropped.docx', 'Pasted text.txt'])
    expect(await taken[1]?.text()).toBe('Robin, analyst')
  })

  it('says a refusal in its own sentence and stores nothing', async () => {
    const sentence = 'This PDF holds only pictures of text. Nothing was stored.'
    const { services, resumes } = await realServices(
      {},
      {
        readResume: async () => ({ refused: 'image', sentence: verbatim(sentence) }),
      },
    )
    await openAt('#opportunities/resumes', services)
    await choose('scan.pdf')
    expect(all('.ss-notice')[0]?.textContent).toContain(sentence)
    expect(await resumes.get()).toEqual([])
  })
})

describe('a version', () => {
  it('is edited by section, kept without a button, and undone', async () => {
    const { services, resumes } = await realServices({ resumes: [resumeVersion(1)] })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    const did = named<HTMLTextAreaElement>('textarea', 'What you did')
    expect(did.value).toBe('Rebuilt the forecast in SQL\nHalved the stock-outs')
    await type(did, '• Halved the stock-outs\n\nRebuilt the forecast in SQL ')
    await leaveField()
    const lines = async () => (await resumes.get())[0]?.resume.work?.[0]?.highlights
    expect(await lines()).toEqual(['Halved the stock-outs', 'Rebuilt the forecast in SQL'])
    await click(named('button', 'Undo'))
    expect(await lines()).toEqual(robin.work[0]?.highlights)
  })

  it('that is a text alone is one field until it is read into sections', async () => {
    const { services, resumes } = await realServices(
      { resumes: [resumeVersion(1, { resume: {}, text: 'Robin Sample, analyst' })] },
      {
        readResume: async () => read,
      },
    )
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    expect(named<HTMLTextAreaElement>('textarea', 'Text').value).toBe('Robin Sample, analyst')
    expect(has('button', 'JSON Resume')).toBe(false)
    await click(named('button', 'Read it into sections'))
    expect(named<HTMLInputElement>('input', 'Employer').value).toBe('Larkfield Supply')
    expect((await resumes.get())[0]?.resume).toEqual(robin)
  })

  it('takes no date that is none, and says what one looks like', async () => {
    const { services, resumes } = await realServices({ resumes: [resumeVersion(1)] })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    await type(named<HTMLInputElement>('input', 'Until'), 'soon')
    await leaveField()
    expect(text()).toContain('2024-05')
    expect((await resumes.get())[0]?.resume.work?.[0]?.endDate).toBeUndefined()
  })

  it('stays as it is once it was sent: editing makes a child', async () => {
    const { services, resumes } = await realServices({
      resumes: [resumeVersion(1, { frozenAt: '2026-11-20T10:00:00.000Z' })],
    })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    expect(all('.op-resume-form')).toEqual([])
    expect(has('button', 'Delete this version')).toBe(false)
    await click(named('button', 'Make a new version from it'))
    expect((await resumes.get())[1]).toMatchObject({ name: 'Version 1, 2', parentId: resumeId(1) })
    expect(all('.op-resume-form')).toHaveLength(1)
  })

  it('shows what differs from its parent in words that are struck out and underlined', async () => {
    const [job] = robin.work
    const tailored = {
      ...robin,
      work: [{ ...job, highlights: ['Rebuilt the forecast in Excel', 'Halved the stock-outs'] }],
    }
    const { services } = await realServices({
      resumes: [resumeVersion(1), resumeVersion(2, { parentId: resumeId(1), resume: tailored })],
    })
    await openAt(`#opportunities/resumes?open=${resumeId(2)}&view=changes`, services)
    expect(all('.ss-diff del').map(each => each.textContent)).toEqual(['taken out: SQL'])
    expect(all('.ss-diff ins').map(each => each.textContent)).toEqual(['put in: Excel'])
    expect(await violations()).toEqual([])
  })

  it('stands beside the checklist of its opportunity', async () => {
    const [here] = [opportunity(1, {})]
    const { services } = await realServices({
      resumes: [resumeVersion(1, { opportunityId: here.id })],
      opportunities: [here],
    })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    expect(all('.op-beside-list label').map(label => label.textContent)).toEqual([
      'Open with their title “Operations analyst”, then SQL',
      'Answer those of their must-haves that you have: Logistics and SQL',
    ])
    expect(all('.op-resume-form')).toHaveLength(1)
    expect(await violations()).toEqual([])
  })

  it('leaves through the browser’s print under its own name, and as files', async () => {
    const { services } = await realServices({ resumes: [resumeVersion(1)] })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}&view=page`, services)
    let printed = ''
    vi.stubGlobal('print', () => {
      printed = document.title
    })
    await click(named('button', 'Print or save as PDF'))
    vi.unstubAllGlobals()
    expect(printed).toBe('Version 1')
    expect(document.title).not.toBe('Version 1')
    for (const name of ['Markdown', 'Plain text', 'JSON Resume']) await click(named('button', name))
    expect(saved.map(({ name }) => name)).toEqual(['Version 1.md', 'Version 1.txt', 'Version 1.json'])
    expect(all('.op-sheet')[0]?.textContent).toContain('Mar 2021 – present')
  })

  it('is deleted with a way back', async () => {
    const { services, resumes } = await realServices({ resumes: [resumeVersion(1)] })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, services)
    await click(named('button', 'Delete this version'))
    expect(await resumes.get()).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    expect(await resumes.get()).toHaveLength(1)
  })
})

describe('the list of versions', () => {
  it('is a tree that says what was sent where', async () => {
    const here = opportunity(1, { title: 'Analyst' })
    const { services, db, resumes } = await realServices({
      resumes: [
        resumeVersion(1),
        resumeVersion(2, { parentId: resumeId(1), frozenAt: '2026-11-20T10:00:00.000Z' }),
      ],
      opportunities: [here],
      sendings: [sending(1, resumeId(2), here.id)],
    })
    await openAt('#opportunities/resumes', services)
    expect(all('.op-tree .op-tree .op-row-more').map(row => row.textContent?.trim())).toEqual([
      'Sent to Larkfield Supply',
    ])
    const [, child] = all('[data-row]')
    if (child) await follow(child)
    await click(named('[role=tab]', 'Sent 1'))
    expect(all('.ss-sent')[0]?.textContent).toContain('Larkfield Supply, Analyst')
    expect(await violations()).toEqual([])
    await choose('as-sent.pdf', '[aria-label="The file that went out"]')
    expect(text()).toContain('as-sent.pdf is kept with this version.')
    const kept = (await resumes.get())[1]?.fileId ?? ''
    expect(await db.files.get(kept)).toMatchObject({ name: 'as-sent.pdf' })
  })
})

describe('an opportunity', () => {
  it('says which version went out, and makes another one in one click', async () => {
    const here = opportunity(1, {})
    const despite = {
      sendingId: resumeId(51),
      likeness: 'same' as const,
      sameLines: 3,
      lines: 3,
      openItems: [],
    }
    const { services, resumes } = await realServices({
      resumes: [resumeVersion(1)],
      opportunities: [here],
      sendings: [sending(1, resumeId(1), here.id, { despite })],
    })
    await openAt(`#opportunities/board?open=${here.id}&view=track`, services)
    expect(all('.ss-sent')[0]?.textContent).toBe(
      'Version 1yesterday · Email · the same text had gone to another employer',
    )
    await click(named('button', 'Make a version for it'))
    const [, made] = await resumes.get()
    expect(made).toMatchObject({ parentId: resumeId(1), opportunityId: here.id })
    expect(location.hash).toBe(`#opportunities/resumes?open=${made?.id}`)
  })
})

describe('words for the brand statement', () => {
  it('are picked by the user, one by one, with a way back', async () => {
    const { services, brand } = await realServices({ resumes: [resumeVersion(1)] })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}&view=brand`, services)
    const before = await brand.get()
    await click(named('label.op-pick', 'Operations analyst').querySelector('input') as HTMLElement)
    await click(named('button', 'Add it to your brand statement'))
    expect(await brand.get()).toMatchObject({
      targetRoles: ['Operations analyst'],
      skills: [],
      statement: '',
    })
    await click(named('.ss-toast button', 'Undo'))
    expect(await brand.get()).toEqual(before)
  })
})
