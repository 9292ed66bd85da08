// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { EvidenceLine } from '../../src/ui/evidence-line'
import { mount } from './mount'

it('keeps a line once, however often Enter is pressed while it is written', async () => {
  const kept: string[] = []
  let written = () => {}
  const page = await mount(
    <EvidenceLine
      draft="Fewer returns"
      onDraft={() => {}}
      onKeep={text => {
        kept.push(text)
        return new Promise<void>(resolve => {
          written = resolve
        })
      }}
    />,
  )
  await page.click(page.button('Keep'))
  await page.click(page.button('Keep'))
  expect(kept).toEqual(['Fewer returns'])
  written()
})
