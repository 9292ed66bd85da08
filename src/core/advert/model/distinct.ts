/**
 * Collects hashes without doubles: a table of open places that is used again for each line, so that thousands of
 * features cost no set of their own.
 */
export class DistinctHashes {
  private readonly size: number
  private readonly table: Uint32Array
  private readonly round: Uint32Array
  private readonly kept: Uint32Array
  private count = 0
  private current = 0

  /** @param bits places are 2 ** bits; half of them can be taken. */
  constructor(bits = 12) {
    this.size = 2 ** bits
    this.table = new Uint32Array(this.size)
    this.round = new Uint32Array(this.size)
    this.kept = new Uint32Array(this.size / 2)
  }

  clear(): void {
    this.count = 0
    this.current++
  }

  add(hash: number): void {
    const mask = this.size - 1
    let at = hash & mask
    while (this.round[at] === this.current) {
      if (this.table[at] === hash) return
      at = (at + 1) & mask
    }
    if (this.count === this.kept.length) return
    this.round[at] = this.current
    this.table[at] = hash
    this.kept[this.count++] = hash
  }

  /** A copy of what was added since the last clearing, in order. */
  values(): Uint32Array {
    return this.kept.slice(0, this.count)
  }
}
