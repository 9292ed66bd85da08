// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { cell } from '../../cells'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, click, leave, named, openAt, type, violations } from '../../screen'

afterEach(leave)

it('mends what is shown but not said with one tap, and takes it back', async () => {
  const { services, brand } = await realServices(
    {
      brand: { ...emptyBrand, skills: ['Excel'] },
      evidence: [evidence(1, { skills: ['Rostering'] })],
    },
    { skillDemand: cell([{ name: 'Phlebotomy', postings: 3 }]) },
  )
  await openAt('#brand/skills', services)
  expect(all('h2').map(each => each.textContent)).toEqual([
    'Shown, but not said 1',
    'Said, but nothing shows it 1',
    'Asked for, and not named by you 1',
  ])
  expect(await violations()).toEqual([])
  await click(named('button', 'Add to my skills: Rostering'))
  expect((await brand.get()).skills).toEqual(['Excel', 'Rostering'])
  await click(named('button', 'Undo'))
  expect((await brand.get()).skills).toEqual(['Excel'])
  await click(named('button', 'Not for me: Phlebotomy'))
  expect((await brand.get()).lacks).toEqual(['Phlebotomy'])
})

it('leads from a claim to an entry that shows it', async () => {
  const { services, entries } = await realServices({ brand: { ...emptyBrand, skills: ['Excel'] } })
  await openAt('#brand/skills', services)
  const href = named('a', 'Write an entry: Excel').getAttribute('href') ?? ''
  await openAt(href, services)
  await type(named<HTMLInputElement>('input', 'What did you do with Excel?'), 'Built the stock list')
  await click(named('button', 'Add to the log'))
  expect((await entries.get())[0]).toMatchObject({ action: 'Built the stock list', skills: ['Excel'] })
  expect(all('label').map(each => each.textContent?.trim())).toContain('What went well?')
})
