// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import type { KeptAudit } from '../../../../src/core/contract/messages'
import { verbatim } from '../../../../src/core/kernel/message'
import { UserFacingError } from '../../../../src/core/kernel/user-facing-error'
import { given } from '../../../../src/core/profile/audit/given'
import { auditSteps } from '../../../../src/core/profile/audit/history'
import { runAudit } from '../../../../src/core/profile/audit/run'
import { realServices } from '../../real-services'
import { all, leave, openAt, shows, violations } from '../../screen'

afterEach(leave)

const before = {
  takenAt: '2026-10-01T10:00:00.000Z',
  outcomes: { 'headline-is-there': 'fail', 'about-is-there': 'fail' } as const,
  found: { 'headline-is-there': [{ id: 'a-release/of-before.found' }] },
}
const now = {
  takenAt: '2026-11-20T10:00:00.000Z',
  outcomes: { 'headline-is-there': 'pass', 'about-is-there': 'fail' } as const,
  found: { 'headline-is-there': [verbatim('“Planner”')] },
}
const kept: KeptAudit = {
  takenAt: now.takenAt,
  fromArchive: true,
  findings: runAudit(given({ headline: 'Planner', about: '' })),
  brandIsEmpty: false,
  fixed: {},
  steps: auditSteps([before, now]),
}

it('shows the findings, and how the audits went with what changed', async () => {
  const { services } = await realServices({}, { keptAudit: async () => kept })
  await openAt('#people/profile', services)
  await shows('As LinkedIn’s archive had it on 20 Nov 2026')
  await shows('2 to fix on 1 Oct 2026, 1 now.')
  expect(all('[data-trend=audits] .op-mark-line')).toHaveLength(2)
  await shows('What changed')
  const [changes] = all('.op-audit-step')
  expect(changes?.textContent).toContain('Fixed (1)')
  expect(changes?.textContent).toContain('Now: “Planner”')
  expect(changes?.textContent).not.toMatch(/Before|New|of-before/)
  expect(await violations()).toEqual([])
})

it('audits a file that is brought in, and says why one can’t be', async () => {
  let audit: KeptAudit | null = null
  const { services } = await realServices(
    {},
    {
      keptAudit: async () => audit,
      auditArchive: async file => {
        if (file.name !== 'good.zip')
          throw new UserFacingError(verbatim('This holds nothing of a LinkedIn profile.'))
        audit = kept
      },
    },
  )
  await openAt('#people/profile', services)
  await shows('Not audited yet')
  expect(await violations()).toEqual([])
  const bring = (name: string) => {
    const [input] = all<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  bring('bad.zip')
  await shows('This holds nothing of a LinkedIn profile.')
  bring('good.zip')
  await shows('2 to fix on 1 Oct 2026, 1 now.')
})

it('takes no archive into the example, whose profile is nobody’s', async () => {
  const { services } = await realServices({}, { keptAudit: async () => kept, showsExample: true })
  await openAt('#people/profile', services)
  await shows('What changed')
  expect(all('input[type=file]')).toEqual([])
})
