import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { type Brand, brandSchema } from '../../../src/core/brand/brand'
import type { Services } from '../../services'

function triedBefore(text: string | null): Brand | null {
  try {
    const parsed = v.safeParse(brandSchema, JSON.parse(text ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** A brand statement that is tried out and not in force: it waits wherever one looks meanwhile. */
export function useTried({
  drafts,
  showsExample,
}: Pick<Services, 'drafts' | 'showsExample'>): [Brand | null, (next: Brand | null) => void] {
  const name = showsExample ? 'tried-brand:example' : 'tried-brand'
  const [tried, setTried] = useState(() => triedBefore(drafts.get(name)))
  return [
    tried,
    next => {
      setTried(next)
      if (next) drafts.set(name, JSON.stringify(next))
      else drafts.drop(name)
    },
  ]
}
