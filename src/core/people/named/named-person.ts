/** Someone whom an advert names for questions or applications. */
export interface NamedPerson {
  /** Without courtesy where it is whole ("Marta Keller"); as written where it is a surname alone ("Frau Dr. Weiss"). */
  name: string
  /** As written; empty for none. */
  phone: string
  /** Only an address that is theirs: "jobs@…" is nobody's. Empty for none. */
  email: string
  /** Which line of the advert names them. */
  line: number
}
