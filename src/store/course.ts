/** Work that takes its time: how far it is (0 to 1), and a way to stop it. */
export interface Course {
  progress(share: number): void
  signal: AbortSignal
}
