import { findAwayWork } from '../../core/advert/facts/away-work'
import { findEmploymentType } from '../../core/advert/facts/employment-type'
import { findOnsiteDays } from '../../core/advert/facts/onsite-days'
import { findPay } from '../../core/advert/facts/pay'
import { findWorkMode, isPlainlyOnsite } from '../../core/advert/facts/work-mode'
import { isPlausiblePay } from '../../core/posting/plausible-pay'
import type { PostingFields } from '../../core/posting/posting'
import { fieldOf } from './normalise'

/** "Online Tutor": the work itself is online; "Online Marketing Manager" says nothing about it. */
const taughtOnline = /\bonline (?:adjunct|faculty|instructor|tutor|teacher|professor|lecturer|teaching)\b/i

/** Some days a week at the employer's place. */
function isPartlyThere(text: string): boolean {
  const days = findOnsiteDays(text)?.value
  return days !== undefined && days.max < 5
}

const maxLines = 300

/** Fills pay, work mode and employment type from title, places and text where no label named them. */
export function fillFromText(fields: PostingFields): void {
  const rung = fields.description?.rung ?? fields.title?.rung ?? 'generic'
  const head = [fields.title?.value ?? '', (fields.jobLocation?.value ?? []).join(', ')]
  const lines = (fields.description?.value ?? []).slice(0, maxLines).map(block => block.text.slice(0, 1_000))
  const first = <T>(texts: readonly string[], find: (text: string) => T | null): T | null => {
    for (const text of texts) {
      const found = find(text)
      if (found) return found
    }
    return null
  }
  if (!fields.workMode) {
    const said =
      first(head, findWorkMode) ?? (taughtOnline.test(head[0] ?? '') ? ({ value: 'remote' } as const) : null)
    const inText = said ?? first(lines, findWorkMode)
    if (inText)
      fields.workMode = fieldOf(inText.value, rung, said ? 'title or place' : 'text', said ? 0.75 : 0.6)
  }
  // Data knows no word for "in part": a text that says hybrid knows better.
  if (fields.workMode?.value === 'remote' && fields.workMode.where.endsWith('jobLocationType')) {
    const told = [...head, ...lines]
    const inPart = told.some(text => findWorkMode(text)?.value === 'hybrid' || isPartlyThere(text))
    if (inPart) fields.workMode = fieldOf('hybrid', rung, 'text', 0.6)
    else if (told.some(text => findAwayWork(text)?.value === 'onsite' || isPlainlyOnsite(text)))
      fields.workMode = fieldOf('onsite', rung, 'text', 0.6)
  }
  if (!fields.employmentType) {
    const found = first([...head, ...lines], findEmploymentType)
    if (found) fields.employmentType = fieldOf([found.value], rung, 'text', 0.6)
  }
  if (!fields.baseSalary) {
    const found = first(lines, text => findPay(text))
    if (found && isPlausiblePay(found))
      fields.baseSalary = fieldOf(
        { min: found.min, max: found.max, currency: found.currency, period: found.period },
        rung,
        'text',
        0.65,
      )
  }
}
