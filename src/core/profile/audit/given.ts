import { type Brand, emptyBrand } from '../../brand/brand'
import { blankSnapshot, type PartName, type Position, type ProfileSnapshot } from '../profile'
import type { AuditInput } from './check'

type Values = {
  [K in PartName]?: Extract<ProfileSnapshot[K], { state: 'read' }>['value']
}

/** An example for a check: a profile that shows just these parts, and a brand statement that says just this. */
export function given(
  parts: Values,
  brand: Partial<Brand> = {},
  cut: PartName[] = [],
  key = 'in/robin-sample',
): AuditInput {
  const snapshot: Record<string, unknown> = { ...blankSnapshot(key, '2022-24', 'Robin Sample') }
  for (const [part, value] of Object.entries(parts))
    snapshot[part] = { state: 'read', value, where: 'example', whole: !cut.includes(part as PartName) }
  return { snapshot: snapshot as unknown as ProfileSnapshot, brand: { ...emptyBrand, ...brand } }
}

/** One employer with one role, for examples. */
export const position = (
  title: string,
  description: string,
  dates = 'Mar 2022 - Present',
  current: boolean | null = true,
): Position => ({
  organization: 'Alder Works',
  roles: [{ title, dates, current, place: '', description }],
})
