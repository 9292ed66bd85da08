// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { App } from '../../popup/app'
import type { PopupServices } from '../../popup/services'
import { saying, standIn } from './stand-in'

const root = () => document.body
afterEach(() => act(async () => render(null, root())))

const open = (services: PopupServices) => act(async () => render(<App services={services} />, root()))
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(each => each.textContent === name)

it('rests for an hour, or leaves this site alone, from a page with nothing on it', async () => {
  const services = standIn({ kind: 'quiet' })
  await open(services)
  const before = Date.parse(services.now())
  await act(async () => button('For an hour')?.click())
  expect(services.setPausedUntil).toHaveBeenCalledWith(new Date(before + 3_600_000).toISOString())
  await act(async () => button('Leave this site alone')?.click())
  expect(document.querySelector('.ss-toast')?.textContent).toContain('jobs.veerpont.example is left alone')
})

it('says that noticing rests, and goes on when asked', async () => {
  const services = standIn({ kind: 'quiet' })
  const until = new Date(Date.parse(services.now()) + 600_000).toISOString()
  const paused = { ...services, pausedUntil: saying(until) }
  await open(paused)
  expect(document.body.textContent).toContain('Nothing is noticed until ')
  expect(button('For an hour')).toBeUndefined()
  await act(async () => button('Resume now')?.click())
  expect(services.setPausedUntil).toHaveBeenCalledWith('')
})
