/** The one global of the platform that core uses: parsing addresses is pure, and every context has it. */
declare class URL {
  constructor(address: string, base?: string)
  static canParse(address: string): boolean
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly hash: string
  readonly search: string
  readonly searchParams: { entries(): IterableIterator<[string, string]>; get(name: string): string | null }
}
