// @vitest-environment jsdom

import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { verbatim } from '../../../../src/core/kernel/message'
import { cell } from '../../cells'
import { fakeResumes, resumeId, resumeVersion, robin } from '../../fake-resumes'
import { fakeServices, opportunity } from '../../fake-services'
import { all, click, follow, has, leave, leaveField, named, openAt, type, violations } from '../../screen'

afterEach(leave)

const text = () => document.body.textContent ?? ''
const withResumes = (resumes: ReturnType<typeof fakeResumes>, world = {}) =>
  fakeServices(world, resumes).services

/** Chooses a file as the file chooser does. */
async function choose(name: string, field = '[aria-label="Résumé file"]'): Promise<void> {
  const [input] = all<HTMLInputElement>(field)
  Object.defineProperty(input, 'files', { value: [new File(['…'], name)], configurable: true })
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    for (let i = 0; i < 20; i++) await Promise.resolve()
  })
}

const read = {
  resume: robin,
  text: 'Robin Sample\nLarkfield Supply',
  sections: [],
  warnings: [verbatim('This PDF is set in two columns.')],
}

describe('taking a résumé in', () => {
  it('shows what was read, warnings first, and stores it only when it is kept, as corrected', async () => {
    const resumes = fakeResumes([], { readResume: async () => read })
    await openAt('#opportunities/resumes', withResumes(resumes))
    await choose('Robin 2026.pdf')
    expect(text()).toContain('This PDF is set in two columns.')
    expect(all('.op-reader-text')[0]?.textContent).toBe(read.text)
    await type(named<HTMLInputElement>('input', 'Employer'), 'Larkfield Supply Ltd')
    expect(resumes.rows.get()).toEqual([])
    expect(await violations()).toEqual([])
    const [keep] = all('button').filter(button => button.textContent === 'Keep as a master')
    if (keep) await click(keep)
    expect(resumes.rows.get()).toMatchObject([
      {
        name: 'Robin 2026',
        parentId: null,
        resume: { 'x-tool': 'kept', work: [{ name: 'Larkfield Supply Ltd' }] },
      },
    ])
    expect(location.hash).toContain(`open=${resumes.rows.get()[0]?.id}`)
  })

  it('loses no correction while another version is looked at', async () => {
    const resumes = fakeResumes([resumeVersion(1)], { readResume: async () => read })
    await openAt('#opportunities/resumes', withResumes(resumes))
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
    const resumes = fakeResumes([], {
      readResume: async file => {
        taken.push(file)
        return { refused: 'empty', sentence: verbatim('There is no text in this file.') }
      },
    })
    await openAt('#opportunities/resumes', withResumes(resumes))
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File(['…'], 'dropped.docx')] },
    })
    await act(async () => {
      all('.op-drop')[0]?.dispatchEvent(drop)
      for (let i = 0; i < 20; i++) await Promise.resolve()
    })
    expect(drop.defaultPrevented).toBe(true)
    await click(named('button', 'Paste its text instead'))
    await type(named<HTMLTextAreaElement>('textarea', 'Its text'), 'Robin, analyst')
    await click(named('button', 'Read this text'))
    expect(taken.map(file => file.name)).toEqual(['dropped.docx', 'Pasted text.txt'])
    expect(await taken[1]?.text()).toBe('Robin, analyst')
  })

  it('says a refusal in its own sentence and stores nothing', async () => {
    const sentence = 'This PDF holds only pictures of text. Nothing was stored.'
    const resumes = fakeResumes([], {
      readResume: async () => ({ refused: 'image', sentence: verbatim(sentence) }),
    })
    await openAt('#opportunities/resumes', withResumes(resumes))
    await choose('scan.pdf')
    expect(all('.ss-notice')[0]?.textContent).toContain(sentence)
    expect(resumes.rows.get()).toEqual([])
  })
})

describe('a version', () => {
  it('is edited by section, kept without a button, and undone', async () => {
    const resumes = fakeResumes([resumeVersion(1)])
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, withResumes(resumes))
    const did = named<HTMLTextAreaElement>('textarea', 'What you did')
    expect(did.value).toBe('Rebuilt the forecast in SQL\nHalved the stock-outs')
    await type(did, '• Halved the stock-outs\n\nRebuilt the forecast in SQL ')
    await leaveField()
    const lines = () => resumes.rows.get()[0]?.resume.work?.[0]?.highlights
    expect(lines()).toEqual(['Halved the stock-outs', 'Rebuilt the forecast in SQL'])
    await click(named('button', 'Undo'))
    expect(lines()).toEqual(robin.work[0]?.highlights)
  })

  it('that is a text alone is one field until it is read into sections', async () => {
    const resumes = fakeResumes([resumeVersion(1, { resume: {}, text: 'Robin Sample, analyst' })], {
      readResume: async () => read,
    })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, withResumes(resumes))
    expect(named<HTMLTextAreaElement>('textarea', 'Text').value).toBe('Robin Sample, analyst')
    expect(has('button', 'JSON Resume')).toBe(false)
    await click(named('button', 'Read it into sections'))
    expect(named<HTMLInputElement>('input', 'Employer').value).toBe('Larkfield Supply')
    expect(resumes.rows.get()[0]?.resume).toEqual(robin)
  })

  it('takes no date that is none, and says what one looks like', async () => {
    const resumes = fakeResumes([resumeVersion(1)])
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, withResumes(resumes))
    await type(named<HTMLInputElement>('input', 'Until'), 'soon')
    await leaveField()
    expect(text()).toContain('2024-05')
    expect(resumes.rows.get()[0]?.resume.work?.[0]?.endDate).toBeUndefined()
  })

  it('stays as it is once it was sent: editing makes a child', async () => {
    const resumes = fakeResumes([resumeVersion(1, { frozenAt: '2026-11-20T10:00:00.000Z' })])
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, withResumes(resumes))
    expect(all('.op-resume-form')).toEqual([])
    expect(has('button', 'Delete this version')).toBe(false)
    await click(named('button', 'Make a new version from it'))
    expect(resumes.rows.get()[1]).toMatchObject({ name: 'Version 1, 2', parentId: resumeId(1) })
    expect(all('.op-resume-form')).toHaveLength(1)
  })

  it('shows what differs from its parent in words that are struck out and underlined', async () => {
    const [job] = robin.work
    const tailored = {
      ...robin,
      work: [{ ...job, highlights: ['Rebuilt the forecast in Excel', 'Halved the stock-outs'] }],
    }
    const resumes = fakeResumes([
      resumeVersion(1),
      resumeVersion(2, { parentId: resumeId(1), resume: tailored }),
    ])
    await openAt(`#opportunities/resumes?open=${resumeId(2)}&view=changes`, withResumes(resumes))
    expect(all('.ss-diff del').map(each => each.textContent)).toEqual(['taken out: SQL'])
    expect(all('.ss-diff ins').map(each => each.textContent)).toEqual(['put in: Excel'])
    expect(await violations()).toEqual([])
  })

  it('stands beside the checklist of its opportunity', async () => {
    const [here] = [opportunity(1, {})]
    const resumes = fakeResumes([resumeVersion(1, { opportunityId: here.id })])
    await openAt(
      `#opportunities/resumes?open=${resumeId(1)}`,
      withResumes(resumes, { opportunities: [here] }),
    )
    expect(all('.op-beside-list label').map(label => label.textContent)).toEqual([
      'Show SQL where a reader looks first',
    ])
    expect(all('.op-resume-form')).toHaveLength(1)
    expect(await violations()).toEqual([])
  })

  it('leaves through the browser’s print under its own name, and as files', async () => {
    const saved: string[] = []
    const resumes = fakeResumes([resumeVersion(1)], { saveAs: (_row, form) => void saved.push(form) })
    await openAt(`#opportunities/resumes?open=${resumeId(1)}&view=page`, withResumes(resumes))
    let printed = ''
    vi.stubGlobal('print', () => {
      printed = document.title
    })
    await click(named('button', 'Print or save as PDF'))
    vi.unstubAllGlobals()
    expect(printed).toBe('Version 1')
    expect(document.title).not.toBe('Version 1')
    for (const name of ['Markdown', 'Plain text', 'JSON Resume']) await click(named('button', name))
    expect(saved).toEqual(['markdown', 'text', 'json'])
    expect(all('.op-sheet')[0]?.textContent).toContain('Mar 2021 – present')
  })

  it('is deleted with a way back', async () => {
    const resumes = fakeResumes([resumeVersion(1)])
    await openAt(`#opportunities/resumes?open=${resumeId(1)}`, withResumes(resumes))
    await click(named('button', 'Delete this version'))
    expect(resumes.rows.get()).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    expect(resumes.rows.get()).toHaveLength(1)
  })
})

describe('the list of versions', () => {
  it('is a tree that says what was sent where', async () => {
    const resumes = fakeResumes(
      [resumeVersion(1), resumeVersion(2, { parentId: resumeId(1), frozenAt: '2026-11-20T10:00:00.000Z' })],
      {
        sendings: cell([
          {
            id: resumeId(50),
            resumeId: resumeId(2),
            opportunityId: resumeId(60),
            at: '2026-11-20',
            channel: 'Email',
            version: 'Version 2',
            organization: 'Larkfield Supply',
            title: 'Analyst',
            despite: null,
          },
        ]),
      },
    )
    await openAt('#opportunities/resumes', withResumes(resumes))
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
    expect(resumes.rows.get()[1]?.fileId).toBe('as-sent.pdf')
  })
})

describe('an opportunity', () => {
  it('says which version went out, and makes another one in one click', async () => {
    const here = opportunity(1, {})
    const resumes = fakeResumes([resumeVersion(1)], {
      sendings: cell([
        {
          id: resumeId(50),
          resumeId: resumeId(1),
          opportunityId: here.id,
          at: '2026-11-20',
          channel: 'Email',
          version: 'Version 1',
          organization: 'Larkfield Supply',
          title: 'Analyst',
          despite: { likeness: 'same' as const },
        },
      ]),
    })
    const services = withResumes(resumes, { opportunities: [here] })
    await openAt(`#opportunities/board?open=${here.id}&view=track`, services)
    expect(all('.ss-sent')[0]?.textContent).toBe(
      'Version 1yesterday · Email · the same text had gone to another employer',
    )
    await click(named('button', 'Make a version for it'))
    expect(location.hash).toBe(`#opportunities/resumes?for=${here.id}`)
  })
})

describe('words for the brand statement', () => {
  it('are picked by the user, one by one, with a way back', async () => {
    const { services, brand } = fakeServices({}, fakeResumes([resumeVersion(1)]))
    await openAt(`#opportunities/resumes?open=${resumeId(1)}&view=brand`, services)
    const before = brand.get()
    await click(named('label.op-pick', 'Operations analyst').querySelector('input') as HTMLElement)
    await click(named('button', 'Add it to your brand statement'))
    expect(brand.get()).toMatchObject({ targetRoles: ['Operations analyst'], skills: [], statement: '' })
    await click(named('.ss-toast button', 'Undo'))
    expect(brand.get()).toEqual(before)
  })
})
