import { render } from 'preact'
import { createDrafts } from '../src/adapters/drafts'
import { extensionVersion } from '../src/adapters/tabs'
import { sendingActs } from '../src/app/sending'
import { tellWorker } from '../src/app/tell-worker'
import { storage } from '../src/store/open'
import { getSetting } from '../src/store/settings'
import { timeNow } from '../src/store/stamp'
import { App } from './app'
import './main.css'
import { catalogue } from 'words:options'
import { speak } from '../src/words/say'
import type { Services } from './services'
import { formatRoute } from './shell/route'
import { keepBackups } from './wiring/auto-backup'
import { brandServices, evidenceServices } from './wiring/brand-and-evidence'
import { briefServices } from './wiring/brief'
import { byHandServices } from './wiring/by-hand'
import { dataServices } from './wiring/data'
import { deviceServices, lookAtFolder } from './wiring/devices'
import { chooseRecords, exampleServices } from './wiring/example'
import { liveViews } from './wiring/live-views'
import { openStorage } from './wiring/open-storage'
import { opportunityServices } from './wiring/opportunities'
import { peopleServices } from './wiring/people'
import { profileServices } from './wiring/profile'
import { reminderServices } from './wiring/reminders'
import { resumeServices } from './wiring/resumes'
import { rowServices } from './wiring/rows'
import { readSample } from './wiring/sample'
import { generalServices } from './wiring/settings'
import { noticingServices, siteServices } from './wiring/sites'
import { weekServices } from './wiring/week'

speak('en-GB', catalogue)

const services: Services = {
  version: extensionVersion(),
  now: timeNow,
  ...brandServices,
  ...evidenceServices,
  ...opportunityServices,
  ...byHandServices,
  ...briefServices,
  ...resumeServices,
  ...sendingActs,
  ...siteServices,
  ...noticingServices,
  ...dataServices,
  ...exampleServices,
  ...generalServices,
  ...reminderServices,
  ...peopleServices,
  ...weekServices,
  ...rowServices,
  ...deviceServices,
  ...liveViews,
  ...profileServices,
  drafts: createDrafts(localStorage),
  readSample,
}

/** Without an address of its own, the page opens with the first run until that is over. */
async function opensWithWelcome(): Promise<boolean> {
  if (location.hash !== '' || services.showsExample) return false
  return !(await getSetting(await storage(), 'welcomed').catch(() => true))
}

async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) return
  services.showsExample = await chooseRecords()
  const show = () => render(<App services={services} />, root)
  // The frame is there at once where its place is known.
  if (location.hash !== '') show()
  if (!(await openStorage(root))) return
  if (await opensWithWelcome()) history.replaceState(null, '', formatRoute('welcome/start'))
  show()
  if (services.showsExample) return
  keepBackups()
  lookAtFolder()
}

/** Judging all that was noticed is work for the worker: it is told once the words rest (milliseconds). */
const rest = 1_500
// The window goes: told now what would have been told.
addEventListener('pagehide', tellWorker(rest))
void start()
