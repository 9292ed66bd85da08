/**
 * The form in which weights are kept: rows of signed bytes of which most are empty. Each row that isn't empty
 * is the distance from the last one (1 byte, 255 = go on adding), then its bytes.
 */
export function unpackRows(bytes: Uint8Array, rows: number, columns: number): Int8Array {
  const weights = new Int8Array(rows * columns)
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let row = -1
  let at = 0
  while (at < bytes.length) {
    let step = 0
    let part = bytes[at++] ?? 0
    while (part === 255) {
      step += 255
      part = bytes[at++] ?? 0
    }
    row += step + part
    weights.set(signed.subarray(at, at + columns), row * columns)
    at += columns
  }
  return weights
}

/** The reverse, for training. */
export function packRows(weights: Int8Array, columns: number): Uint8Array {
  const out: number[] = []
  let last = -1
  for (let row = 0; row < weights.length / columns; row++) {
    const values = weights.subarray(row * columns, (row + 1) * columns)
    if (!values.some(value => value !== 0)) continue
    let step = row - last
    for (; step >= 255; step -= 255) out.push(255)
    out.push(step, ...Uint8Array.from(values))
    last = row
  }
  return Uint8Array.from(out)
}
