/** What a résumé stays far below; above it, reading would only cost time and memory. */
export const limits = {
  /** Bytes of a file of any kind. */
  file: 20_000_000,
  /** Pages that are read of a PDF. */
  pages: 40,
  /** Characters of text of any file. */
  characters: 200_000,
  /** Lines of text of any file, and characters of one of them. */
  lines: 5_000,
  line: 20_000,
  /** Bytes that an archive may unpack to, and that one entry of it may. */
  unpacked: 60_000_000,
  entries: 3_000,
  /** Bytes out for one byte in, above which an archive is a bomb. */
  ratio: 200,
}
