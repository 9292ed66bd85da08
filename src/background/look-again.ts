import { devicesAlarm, setAlarm } from '../adapters/alarms'

/** How often the worker looks into the folder that devices share (milliseconds). */
const lookAgain = 5 * 60 * 1_000

/**
 * Looks into the folder, and has the worker woken for the next look.
 * @param look null where no folder is chosen: there is nothing to look at.
 */
export const lookingAgain = (look: () => Promise<object | null>) => async (): Promise<void> => {
  // What failed is looked at again, too.
  const looked = await look().catch((error: unknown) => {
    console.error('The folder was not looked at.', error)
    return true
  })
  if (looked) await setAlarm(devicesAlarm, Date.now() + lookAgain)
}
