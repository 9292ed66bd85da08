// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { expect, it } from 'vitest'
import { SegmentedControl } from '../../src/ui/segmented-control'
import { expectAccessible, mount } from './mount'

const segments = [
  { key: 'fit', label: 'Fit' },
  { key: 'tailor', label: 'Tailor', hint: '4 of 10' },
  { key: 'track', label: 'Track' },
] as const

function Views() {
  const [value, setValue] = useState<'fit' | 'tailor' | 'track'>('fit')
  return (
    <>
      <SegmentedControl label="Views" segments={segments} value={value} onChange={setValue} panelId="view" />
      <div role="tabpanel" id={`view-${value}`} aria-labelledby={`view-${value}-tab`}>
        {value}
      </div>
    </>
  )
}

it('goes by arrows, Home and End, around its ends, with one tab stop', async () => {
  const ui = await mount(<Views />)
  const panel = () => ui.find('[role=tabpanel]').textContent
  const list = ui.find('[role=tablist]')
  await ui.press(list, 'ArrowRight')
  expect(panel()).toBe('tailor')
  expect(document.activeElement?.textContent).toContain('Tailor')
  await ui.press(list, 'End')
  expect(panel()).toBe('track')
  await ui.press(list, 'ArrowRight')
  expect(panel()).toBe('fit')
  await ui.press(list, 'ArrowLeft')
  expect(panel()).toBe('track')
  expect(ui.all('[role=tab]').filter(tab => tab.tabIndex === 0)).toHaveLength(1)
  await ui.click(ui.button(/^Tailor/))
  expect(panel()).toBe('tailor')
  await expectAccessible()
})
