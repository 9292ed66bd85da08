import type { AdvertReading } from '../core/advert/advert'
import { judge } from '../core/fit/judge'
import { passOver } from '../core/fit/own-rules/pass-over'
import { linesOf } from '../core/posting/blocks'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import type { Criteria } from '../store/criteria'

/**
 * How what is shown of an opening stands to the criteria: the one way in which verdicts for lists come about, for the
 * worker that judges all and for whoever asks what another statement would change.
 */
export function judgementOf(
  { brand, evidence, master, rules }: Omit<Criteria, 'revision'>,
  { fields, advert }: { fields: PostingFields; advert: AdvertReading },
  today: string,
) {
  const lines = linesOf(fieldValue(fields, 'description') ?? [])
  const reading = passOver(advert, rules)
  const { verdict, counts } = judge({ fields, reading, lines, brand, evidence, master, rules, today })
  return { verdict, counts }
}
