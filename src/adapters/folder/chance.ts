const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
/** Ten letters by chance; each byte that would favour some of them is left out. */
export function newName(): string {
  let made = ''
  while (made.length < 10)
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
      if (byte < 252 && made.length < 10) made += letters[byte % 36]
  return made
}
