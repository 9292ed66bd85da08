// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { expect, it, vi } from 'vitest'
import { editsOf } from '../../src/core/posting/confirm-reading'
import { ReadingForm } from '../../src/ui/reading-form'
import { expectAccessible, mount } from './mount'
import { fields, unsureReading } from './samples'

function Form({ read, kept }: { read: typeof fields; kept: (edits: unknown) => void }) {
  const [edits, setEdits] = useState(editsOf(read))
  return (
    <ReadingForm
      fields={read}
      edits={edits}
      onEdit={setEdits}
      onKeep={kept}
      keepWord="Yes, keep it"
      onRefuse={vi.fn()}
      refuseWord="Not a posting"
    />
  )
}

it('shows what was read and where', async () => {
  const ui = await mount(<Form read={fields} kept={vi.fn()} />)
  expect(ui.all<HTMLInputElement>('input').map(each => each.value)).toEqual([
    'Product Analyst',
    'Veerpont Mobility',
    'Rotterdam; Utrecht',
  ])
  expect(ui.text()).toContain('From the page’s own job data')
  expect(ui.text()).toContain('4 lines of text')
  await expectAccessible()
})

it('keeps nothing without an employer, says so beside the field and goes there', async () => {
  const kept = vi.fn()
  const ui = await mount(<Form read={unsureReading.fields} kept={kept} />)
  expect(ui.text()).toContain('Not found on the page')
  await ui.click(ui.button('Yes, keep it'))
  expect(kept).not.toHaveBeenCalled()
  const employer = ui.find<HTMLInputElement>('[name=hiringOrganization]')
  expect(document.activeElement).toBe(employer)
  expect(employer.getAttribute('aria-invalid')).toBe('true')
  expect(ui.text()).toContain('Write who is hiring.')
  await expectAccessible()
  await ui.type(employer, 'Veerpont')
  await ui.click(ui.button('Yes, keep it'))
  expect(kept).toHaveBeenCalledWith({ title: 'Careers', hiringOrganization: 'Veerpont', jobLocation: '' })
})
