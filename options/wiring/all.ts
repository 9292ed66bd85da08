import { createDrafts } from '../../src/adapters/drafts'
import { extensionVersion } from '../../src/adapters/tabs'
import { sendingActs } from '../../src/app/sending'
import { timeNow } from '../../src/store/stamp'
import type { Services } from '../services'
import { brandServices, evidenceServices } from './brand-and-evidence'
import { briefServices } from './brief'
import { byHandServices } from './by-hand'
import { dataServices } from './data'
import { deviceServices } from './devices'
import { exampleServices } from './example'
import { liveViews } from './live-views'
import { opportunityServices } from './opportunities'
import { peopleServices } from './people'
import { profileServices } from './profile'
import { reminderServices } from './reminders'
import { resumeServices } from './resumes'
import { rowServices } from './rows'
import { readSample } from './sample'
import { generalServices } from './settings'
import { noticingServices, siteServices } from './sites'
import { weekServices } from './week'

/** All that the options page does in the world outside. */
export const wired = (): Services => ({
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
})
