import { readdir, readFile } from 'node:fs/promises'

/** Every process of the browser: the one that was launched, and those that it launched. */
async function family(pid: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of the command stands in brackets and may hold anything.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const found = [pid]
  for (const each of found) for (const [child, parent] of parents) if (parent === each) found.push(child)
  return found
}

/**
 * Memory that the browser holds, in megabytes: what is its own in full, what several share in parts. Null where
 * the system does not tell (other than Linux).
 */
export async function megabytesOf(pid: number): Promise<number | null> {
  let kilobytes = 0
  for (const each of await family(pid)) {
    const rollup = await readFile(`/proc/${each}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes === 0 ? null : kilobytes / 1_024
}

/** Work, and the most memory that was held beyond what was held before it, in megabytes. */
export async function withMemory<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ value: T; more: number | null }> {
  const idle = await megabytesOf(pid)
  let most = idle
  let running = true
  const watch = (async () => {
    while (running) {
      const now = await megabytesOf(pid)
      if (now !== null && (most === null || now > most)) most = now
      await new Promise(resolve => setTimeout(resolve, 300))
    }
  })()
  try {
    const value = await work()
    return { value, more: idle === null || most === null ? null : most - idle }
  } finally {
    running = false
    await watch
  }
}
