import { canonicalSkill } from '../../../src/core/advert/skills/canonical'
import { monthWords } from '../../shell/dates'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

export const percentWords = (share: number): string => percent.format(share)

/** A month (YYYY-MM), written out. */
export const inMonth = (month: string): string => monthWords(`${month}-15`)

/** A skill as the list of skills writes it; one that it lacks as adverts do. */
export const skillName = (counted: string): string => canonicalSkill(counted)?.name ?? counted
