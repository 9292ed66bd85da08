import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { type Brand, brandSchema } from '../../../src/core/brand/brand'
import type { Services } from '../../services'

/** What is tried, and the statement that it was made of: what changed there meanwhile stays changed. */
export interface Tried {
  brand: Brand
  from: Brand
}
const triedSchema = v.object({ brand: brandSchema, from: brandSchema })

function triedBefore(text: string | null): Tried | null {
  try {
    const parsed = v.safeParse(triedSchema, JSON.parse(text ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** A brand statement that is tried out and not in force: it waits wherever one looks meanwhile. */
export function useTried({
  drafts,
  showsExample,
}: Pick<Services, 'drafts' | 'showsExample'>): [Tried | null, (next: Tried | null) => void] {
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
