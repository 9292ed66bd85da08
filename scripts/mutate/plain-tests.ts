import { readFileSync } from 'node:fs'
import { configureGlobal } from 'fast-check'
import { expect } from 'vitest'

/**
 * What tests of core import as `vitest` where they run as a plain script: no runner, no worker of their own. It stops
 * at the first that fails.
 */
type Body = (...given: never[]) => unknown

const awake = Number(process.env.AWAKE ?? -1)
const reached = new Set<number>()
Object.assign(globalThis, {
  __mutant: (id: number): boolean => {
    if (awake < 0) reached.add(id)
    return id === awake
  },
})

type Step = () => unknown

/** What one file of tests says, in the order in which it says it. */
interface Tests {
  first: Step[]
  each: Step[]
  last: Step[]
}
const none = (): Tests => ({ first: [], each: [], last: [] })
let said = none()

// A law is tried on few cases here: a mutant that breaks it breaks it for nearly all of them.
configureGlobal({ numRuns: 10 })

const given = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[]

export const describe = Object.assign((_name: string, body: Body) => void body(), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) body(...given(row))
  },
})
export const it = Object.assign((_name: string, body: Body) => void said.each.push(() => body()), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) said.each.push(() => body(...given(row)))
  },
  skipIf: (isLeft: unknown) => (_name: string, body: Body) => {
    if (!isLeft) said.each.push(() => body())
  },
})
export const test = it
export const beforeAll = (body: Body): void => void said.first.push(() => body())
export const afterAll = (body: Body): void => void said.last.push(() => body())
export { expect }

/** What running a file with no mutant awake showed: times in milliseconds, and the mutants that were reached. */
export interface Looked {
  file: number
  /** By what stands outside of its tests: also what a module is made of, which concerns every file. */
  load: { took: number; ids: number[] }
  each: { took: number; ids: number[] }[]
}

async function measured(step: Step): Promise<{ took: number; ids: number[] }> {
  reached.clear()
  const began = performance.now()
  await step()
  return { took: performance.now() - began, ids: [...reached] }
}

/**
 * Runs the tests that are named on standard input, `[file, test]` each, in that order; with no mutant awake all of them,
 * and prints what each reached, a line a file.
 */
export async function run(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const loaded = new Map<number, Tests>()
  const load = async (at: number): Promise<Tests> => {
    const before = loaded.get(at)
    if (before) return before
    said = none()
    await files[at]?.()
    loaded.set(at, said)
    const { first } = said
    for (const step of first) await step()
    return loaded.get(at) ?? said
  }
  if (awake < 0)
    for (const file of files.keys()) {
      const whole = await measured(() => load(file))
      const each = []
      for (const step of loaded.get(file)?.each ?? []) each.push(await measured(step))
      console.log(JSON.stringify({ file, load: whole, each } satisfies Looked))
    }
  else
    for (const [file, at] of JSON.parse(readFileSync(0, 'utf8')) as [number, number][])
      await (await load(file)).each[at]?.()
  for (const { last } of loaded.values()) for (const step of last) await step()
}
