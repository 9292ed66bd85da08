import type { Brand } from '../../src/core/brand/brand'
import type { Services } from '../services'
import { changeOf } from './by-field'

/**
 * Saves the fields in which one brand statement differs from another: the others may have changed meanwhile, in another
 * window or on another device.
 * @returns how to take those fields back, and no others.
 */
export async function changeBrand(
  { saveBrand }: Pick<Services, 'saveBrand'>,
  before: Brand,
  after: Brand,
): Promise<() => Promise<void>> {
  const change = changeOf(after, before)
  const back = changeOf(before, after)
  if (change) await saveBrand(change)
  return async () => {
    if (back) await saveBrand(back)
  }
}
