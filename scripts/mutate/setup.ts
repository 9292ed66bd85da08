import { appendFileSync } from 'node:fs'
import { afterAll, expect, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is awake, and where to say which ones were reached; -1 for none. */
    awake: number
    reached: string
  }
}

// What a mutated file asks at each of its mutants. It stands here since every test file begins with it.
const awake = inject('awake')
const reached = new Set<number>()
Object.assign(globalThis, {
  __mutant: (id: number): boolean => {
    if (awake < 0) reached.add(id)
    return id === awake
  },
})

afterAll(() => {
  if (awake < 0)
    appendFileSync(
      inject('reached'),
      `${JSON.stringify([expect.getState().testPath, [...reached]])}
`,
    )
})
