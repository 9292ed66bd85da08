// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { FitView } from '../../src/ui/fit-view'
import { VerdictMark } from '../../src/ui/verdict-mark'
import { expectAccessible, mount } from './mount'
import { fit, lines, requirements } from './samples'

it('gives reasons for, against and open with the advert’s words, and what is asked for with a word each', async () => {
  const ui = await mount(
    <FitView fit={fit} requirements={requirements} lines={lines} brandIsEmpty={false} writeBrand="write" />,
  )
  expect(ui.all('h2').map(each => each.textContent.trim())).toEqual(['For 1', 'Against 1', 'Open 1'])
  expect(ui.all('mark').map(each => each.textContent)).toEqual(['Five years of SQL', 'three days a week'])
  expect(ui.button(/^What they ask for/).textContent).toContain('7 of 9 must-haves, 5 with evidence')
  expect(ui.find('details').textContent).toContain('With evidence')
  expect(ui.find('details').textContent).toContain('Not in your brand statement')
  await expectAccessible()
})

it('puts what speaks against first where the verdict rests on it', async () => {
  const off = { ...fit, verdict: 'off-path' as const }
  const ui = await mount(<FitView fit={off} requirements={[]} brandIsEmpty={false} writeBrand="write" />)
  expect(ui.find('h2').textContent).toContain('Against')
})

it('says what a brand statement would add, and judges nothing without one', async () => {
  const ui = await mount(
    <FitView
      fit={fit}
      requirements={requirements}
      brandIsEmpty
      writeBrand={<button type="button">Write</button>}
    />,
  )
  expect(ui.text()).toContain('No brand statement to judge by yet')
  expect(ui.text()).not.toContain('You asked for remote')
  expect(ui.button('Write')).toBeTruthy()
  await expectAccessible()
})

it('shows the quote alone where the line has changed', async () => {
  const ui = await mount(
    <FitView
      fit={fit}
      requirements={[]}
      lines={['Other', 'words', 'now']}
      brandIsEmpty={false}
      writeBrand=""
    />,
  )
  expect(ui.all('blockquote').map(each => each.textContent)).toEqual([
    'Five years of SQL',
    'three days a week',
  ])
})

it('says a verdict in words', async () => {
  const ui = await mount(<VerdictMark verdict="worth-a-look" counts={fit.counts} />)
  expect(ui.text()).toBe('Worth a look7 of 9 must-haves, 5 with evidence')
})
