import type { ReaderGlobal } from '../core/contract/content-reader'
import { readPage } from '../pages/postings/read-page'
import { readDetails } from '../pages/profiles/read-details'
import { readProfile } from '../pages/profiles/read-profile'
import { readResults } from '../pages/results/read-results'
import { structureReport } from '../pages/structure-report'

/** Injected only where there is something to read, or when the user asks: waits in the isolated world to be called. */
const here = () => ({ document, url: new URL(location.href) })

;(globalThis as ReaderGlobal).steppingstoneReader = {
  readPage: () => readPage(here(), { now: new Date().toISOString(), clock: () => performance.now() }),
  readProfile: () => readProfile(here()) ?? readDetails(here()),
  readResults: () => readResults(here()),
  report: () => structureReport(here()),
}
