// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { budgetOf } from '../../../../src/pages/postings/budget'
import { saidKind } from '../../../../src/pages/postings/generic/said'
import { sketchOf } from '../../../../src/pages/postings/generic/sketch'

const saidBy = (notice: string) => {
  document.body.innerHTML = `<main><h1>Roofer</h1><div>${notice}</div></main>`
  return saidKind(
    sketchOf(
      { document, url: new URL('https://slate.example/jobs/7') },
      budgetOf(() => 0),
    ),
  )
}

it('takes the page at its word that a posting is closed', () =>
  expect(saidBy('This vacancy has been filled')).toBe('closed'))

it.each([
  'Our last vacancy was filled within a week',
  'Our previous vacancy has been filled, this one is open',
  'The role is filled with variety',
])('hears of another posting in “%s”', notice => expect(saidBy(notice)).toBeNull())
