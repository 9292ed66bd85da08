import { verbatim } from '../../../src/core/kernel/message'
import { given, position } from '../../../src/core/profile/audit/given'
import { runAudit } from '../../../src/core/profile/audit/run'
import type { AuditState } from '../../../src/ui/audit/audit-state'

export const now = '2026-11-21T10:00:00.000Z'

const input = given(
  {
    headline: 'Payroll Manager at Birch & Sons',
    about: '',
    photo: true,
    location: 'Turku, Finland',
    experience: [position('Payroll Manager', 'First correct pay day for 3,000 people.')],
    skills: ['Word', 'Payroll'],
  },
  { targetRoles: ['Head of payroll'], skills: ['Payroll', 'SAP'] },
)

export const audited: Extract<AuditState, { kind: 'audited' }> = {
  kind: 'audited',
  name: 'Robin Sample',
  findings: runAudit(input),
  brandIsEmpty: false,
  fixed: new Map([['photo', '2026-11-12T08:00:00.000Z']]),
  now,
}

export const states: AuditState[] = [
  { kind: 'reading' },
  { kind: 'unread' },
  { kind: 'not-own', name: 'Somebody Else' },
  audited,
  { ...audited, brandIsEmpty: true, fixed: new Map() },
  {
    kind: 'failed',
    title: verbatim('The audit did not finish'),
    text: verbatim('Nothing was stored.'),
  },
]
