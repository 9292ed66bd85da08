import type { WebSource } from '../browser/web'
import type { Stage } from './stage'

/** What was seen of an attack: whether the wall held, and a few words of how it could be told. */
interface Seen {
  held: boolean
  seen: string
}

/** One attack: the web that it plays, and what it does there. */
export interface Attack {
  name: string
  web: WebSource
  /** The profile lies on a disk of this size, where one can be made. */
  diskMegabytes?: number
  /** It is known not to hold, and docs/threat-model.md says so. */
  known?: true
  run(stage: Stage): Promise<Seen>
}

/** A web of whole pages by their address. */
export const pagesAt =
  (pages: Readonly<Record<string, string>>): WebSource =>
  url => {
    const body = pages[url.href] ?? pages[`${url.origin}${url.pathname}`]
    return body === undefined ? undefined : { body }
  }
