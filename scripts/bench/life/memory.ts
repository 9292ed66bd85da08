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

/** Work, the most memory held beyond what was held before it (megabytes), and the processor seconds it took. */
export async function withMemory<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ value: T; more: number | null; seconds: number }> {
  const began = await secondsOf(pid)
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
    const seconds = (await secondsOf(pid)) - began
    return { value, more: idle === null || most === null ? null : most - idle, seconds }
  } finally {
    running = false
    await watch
  }
}

/** Processor seconds that all of the browser has used so far, its ended processes left out. */
export async function secondsOf(pid: number): Promise<number> {
  let ticks = 0
  for (const each of await family(pid)) {
    const stat = await readFile(`/proc/${each}/stat`, 'utf8').catch(() => '')
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    ticks += user + system
  }
  // Linux counts in hundredths.
  return ticks / 100
}
