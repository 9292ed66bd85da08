import { canonicalSkill } from '../../../src/core/advert/skills/canonical'
import { monthWords } from '../../shell/dates'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

export const percentWords = (share: number): string => percent.format(share)

/** A quarter (2026-Q4), written out. */
export const inQuarter = (quarter: string): string => quarter.replace(/^(\d{4})-(Q\d)$/, '$2 $1')

/** A month (YYYY-MM) or a quarter, written out. */
export const inMonth = (step: string): string =>
  step.includes('Q') ? inQuarter(step) : monthWords(`${step}-15`)

/** A skill as the list of skills writes it; one that it lacks as adverts do. */
export const skillName = (counted: string): string => canonicalSkill(counted)?.name ?? counted
