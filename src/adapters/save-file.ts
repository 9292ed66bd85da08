/** How long a browser may take to begin with a download (milliseconds). */
const kept = 60_000

/** Hands a file to the browser, which saves it as any download. To be called in a page. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), kept)
}
