const units = ['bytes', 'KB', 'MB', 'GB', 'TB']

/** "12 MB": a size as one says it. */
export function bytesWords(bytes: number): string {
  let value = bytes
  let at = 0
  while (value >= 1_000 && at < units.length - 1) {
    value /= 1_000
    at += 1
  }
  return `${value < 10 && at > 1 ? value.toFixed(1) : Math.round(value)} ${units[at]}`
}
