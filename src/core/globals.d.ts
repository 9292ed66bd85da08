/** The one global of the platform that core uses: parsing addresses is pure, and every context has it. */
declare class URL {
  constructor(address: string, base?: string)
  readonly hostname: string
  readonly pathname: string
  readonly hash: string
  readonly searchParams: { entries(): IterableIterator<[string, string]>; get(name: string): string | null }
}
