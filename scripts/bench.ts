import { advertSpeed } from './bench/advert-speed'
import { contentScript } from './bench/content-script'
import { decay } from './bench/decay'
import { devices } from './bench/devices'
import { evidence } from './bench/evidence'
import { guardSpeed } from './bench/guard'
import { judging } from './bench/judging'
import { life } from './bench/life'
import { overlay } from './bench/overlay'
import { popupListing } from './bench/popup-listing'
import { readingSpeed } from './bench/reading-speed'
import { sitting } from './bench/sitting'

// npm run bench [-- NAME …]: measurements, some of them in a real Chromium; all of them where none is named.
const benches: Record<string, () => Promise<unknown>> = {
  'advert-speed': () => advertSpeed(),
  'content-script': contentScript,
  decay,
  devices,
  evidence,
  guard: guardSpeed,
  judging: async () => judging(),
  life,
  overlay: () => overlay(),
  'popup-listing': popupListing,
  'reading-speed': readingSpeed,
  sitting,
}

const named = process.argv.slice(2)
const unknown = named.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
for (const [name, run] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n── ${name}`)
  await run()
}
