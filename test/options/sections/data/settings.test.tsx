// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { sites } from '../../../../src/core/sites/sites'
import { grants, takeAway } from '../../../browser-in-memory'
import { cell } from '../../cells'
import { realServices } from '../../real-services'
import { opportunity } from '../../rows'
import { all, click, has, leave, named, openAt, settled, type } from '../../screen'

afterEach(leave)

const isOn = (name: string) => named('[role=switch]', name).getAttribute('aria-checked')

describe('sites', () => {
  it('has a switch for each site of the list, all off at first, LinkedIn with its sentence', async () => {
    await openAt('#settings/sites', (await realServices()).services)
    for (const { name } of sites) expect(isOn(name)).toBe('false')
    const described = named('[role=switch]', 'LinkedIn').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toContain('user agreement')
  })

  it('asks in the very click, before anything is awaited', async () => {
    let asked = false
    const { services } = await realServices(
      {},
      {
        switchSites: () => {
          asked = true
          return new Promise(() => {})
        },
      },
    )
    await openAt('#settings/sites', services)
    named('[role=switch]', 'Lever').click()
    expect(asked).toBe(true)
  })

  /** Each group has a button of this name, as long as there is something for it to do. */
  const inEachGroup = async (name: string) => {
    for (;;) {
      const [next] = all('.op-site-all button').filter(button => button.textContent === name)
      if (!next) return
      await click(next)
    }
  }

  it('switches each group on in one go, LinkedIn and everywhere left alone, and off again', async () => {
    const { services, sites: state } = await realServices()
    await openAt('#settings/sites', services)
    await inEachGroup('Switch all of these on')
    expect([...(await state.get()).on].sort()).toEqual(
      sites
        .map(site => site.id as string)
        .filter(id => id !== 'linkedin')
        .sort(),
    )
    expect([isOn('LinkedIn'), isOn('Everywhere')]).toEqual(['false', 'false'])
    await inEachGroup('Switch all of these off')
    expect((await state.get()).on).toEqual([])
  })

  it('shows what holds and not what was clicked', async () => {
    const { services } = await realServices()
    grants.says = false
    await openAt('#settings/sites', services)
    await click(named('[role=switch]', 'Lever'))
    expect(isOn('Lever')).toBe('false')
    expect(all('.op-sites [role=status]')[0]?.textContent).toContain('Lever stays off')
  })

  it('follows the browser when a permission goes elsewhere', async () => {
    const { services } = await realServices({ sites: { on: ['lever'], everywhere: true } })
    await openAt('#settings/sites', services)
    expect([isOn('Lever'), isOn('Everywhere')]).toEqual(['true', 'true'])
    await click(named('[role=switch]', 'Everywhere'))
    takeAway({ origins: [...grants.origins] })
    await settled()
    expect([isOn('Lever'), isOn('Everywhere')]).toEqual(['false', 'false'])
  })

  it('keeps the own profile in its one form and refuses what is none', async () => {
    const { services, ownProfile } = await realServices()
    await openAt('#settings/sites', services)
    const field = named<HTMLInputElement>('input', 'Your own LinkedIn profile')
    await type(field, 'news.example/ada')
    await click(named('button', 'Keep'))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(await ownProfile.get()).toBe('')
    await type(field, 'linkedin.com/in/ada-example')
    await click(named('button', 'Keep'))
    expect(await ownProfile.get()).toBe('https://www.linkedin.com/in/ada-example/')
    expect(named<HTMLInputElement>('input', 'Your own LinkedIn profile').value).toBe(await ownProfile.get())
  })
})

describe('data', () => {
  it('erases everything after one question, and nothing before', async () => {
    const { services, opportunities } = await realServices({ opportunities: [opportunity(1, {})] })
    await openAt('#settings/data', services)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Keep it'))
    expect(await opportunities.get()).toHaveLength(1)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Erase everything'))
    expect(await opportunities.get()).toHaveLength(0)
    expect(has('.ss-notice-title', 'Everything is erased and every site is switched off.')).toBe(true)
  })

  it('asks whether the folder goes too, where there is one', async () => {
    const folder = { isSetUp: true, hasFolder: true, waits: 0, name: '', state: null, others: [], log: [] }
    const asked: boolean[] = []
    const { services } = await realServices(
      {},
      {
        devices: cell(folder),
        eraseEverything: async (withFiles: boolean) => asked.push(withFiles) > 0,
      },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Erase everything…'))
    expect(document.body.textContent).toContain('This device leaves the shared folder first')
    await click(all('.op-confirm input')[0] as HTMLInputElement)
    await click(named('button', 'Erase everything'))
    expect(asked).toEqual([true])
  })

  it('says what is still there where not all could be erased', async () => {
    const { services } = await realServices({}, { eraseEverything: async () => false })
    await openAt('#settings/data', services)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Erase everything'))
    expect(document.body.textContent).toContain('an older copy of them or the example is still there')
    expect(document.body.textContent).not.toContain('Everything is erased')
    expect(has('button', 'Erase everything…')).toBe(true)
  })

  it('says so where erasing failed', async () => {
    const { services } = await realServices(
      {},
      {
        eraseEverything: async () => {
          throw new Error('Another window holds the records.')
        },
      },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Erase everything'))
    const alerts = all('[role=alert]').map(each => each.textContent)
    expect(alerts.join()).toContain('Something went wrong. Nothing was changed.')
  })
})
