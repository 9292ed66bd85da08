import { type Brand, emptyBrand } from '../../brand/brand'
import type { KeptEvidence } from '../../fit/opening'
import type { JsonResume } from '../../resume/json-resume'
import { blankSnapshot, type PartName, type Position, type ProfileSnapshot } from '../profile'
import type { AuditInput } from './check'

type Values = {
  [K in PartName]?: Extract<ProfileSnapshot[K], { state: 'read' }>['value']
}

interface Also {
  /** Parts of which only a beginning shows. */
  cut?: PartName[]
  key?: string
  resume?: JsonResume
  evidence?: string[]
  pitch?: string
}

/** An example for a check: a profile that shows just these parts, and records that say just this. */
export function given(parts: Values, brand: Partial<Brand> = {}, also: Also = {}): AuditInput {
  const snapshot: Record<string, unknown> = {
    ...blankSnapshot(also.key ?? 'in/robin-sample', '2022-24', 'Robin Sample'),
  }
  for (const [part, value] of Object.entries(parts))
    snapshot[part] = { state: 'read', value, where: 'example', whole: !also.cut?.includes(part as PartName) }
  return {
    snapshot: snapshot as unknown as ProfileSnapshot,
    brand: { ...emptyBrand, ...brand },
    evidence: (also.evidence ?? []).map(entry),
    master: also.resume ? { resume: also.resume, text: '' } : null,
    pitches: also.pitch ? [{ audience: 'anybody', text: also.pitch }] : [],
  }
}

const entry = (action: string, i: number): KeptEvidence => ({
  id: `01J00000000000000000000${String(i).padStart(3, '0')}`,
  situation: '',
  action,
  result: '',
  number: '',
  skills: [],
  date: '2026-03-02',
  confirmedBy: '',
})

/** One employer with one role, for examples. */
export const position = (
  title: string,
  description: string,
  dates = 'Mar 2022 - Present',
  current: boolean | null = true,
  organization = 'Alder Works',
): Position => ({
  organization,
  roles: [{ title, dates, current, place: '', description }],
})
