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

let tests: (() => unknown)[] = []
let last: (() => unknown)[] = []

const given = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[]

export const describe = Object.assign((_name: string, body: Body) => void body(), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) body(...given(row))
  },
})
export const it = Object.assign((_name: string, body: Body) => void tests.push(() => body()), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) tests.push(() => body(...given(row)))
  },
  skipIf: (isLeft: unknown) => (_name: string, body: Body) => {
    if (!isLeft) tests.push(() => body())
  },
})
export const test = it
export const beforeAll = (body: Body): void => void tests.push(() => body())
export const afterAll = (body: Body): void => void last.push(() => body())
export { expect }

/**
 * Runs the files of which FILES names the numbers, else all of them. With no mutant awake it prints, a line a file, which
 * ones it reached.
 */
export async function run(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const wanted = process.env.FILES?.split(',').map(Number)
  const byFile = new Map<number, number[]>()
  // A module is made once, by the first file that asks for it; what it holds concerns them all.
  const inMaking = new Set<number>()
  for (const [at, load] of files.entries()) {
    if (wanted && !wanted.includes(at)) continue
    tests = []
    last = []
    reached.clear()
    await load()
    for (const id of reached) inMaking.add(id)
    for (const each of [...tests, ...last]) await each()
    byFile.set(at, [...reached])
  }
  if (awake < 0)
    for (const [at, ids] of byFile) console.log(JSON.stringify([at, [...new Set([...ids, ...inMaking])]]))
}
