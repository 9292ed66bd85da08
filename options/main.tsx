import { render } from 'preact'
import { tellWorker } from '../src/app/tell-worker'
import { storage } from '../src/store/open'
import { getSetting } from '../src/store/settings'
import { App } from './app'
import './main.css'
import { catalogue } from 'words:options'
import { speak } from '../src/words/say'
import { formatRoute } from './shell/route'
import { wired } from './wiring/all'
import { keepBackups } from './wiring/auto-backup'
import { lookAtFolder } from './wiring/devices'
import { chooseRecords } from './wiring/example'
import { openStorage } from './wiring/open-storage'

speak('en-GB', catalogue)

const services = wired()

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
