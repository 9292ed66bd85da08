import { buildShipped } from '../../../scripts/build/shipped'

/** End-to-end tests run what would be shipped, built from the sources as they are now; `npm test` has built it already. */
export async function setup(): Promise<void> {
  if (!process.env.STEPPINGSTONE_BUILT) await buildShipped()
}
