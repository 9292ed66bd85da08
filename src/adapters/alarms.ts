import browser from 'webextension-polyfill'

/** Wakes the worker to look into the folder that devices share. */
export const devicesAlarm = 'steppingstone-devices'

/** One alarm by name; set again, it replaces the one before. Browsers may lose it when they close. */
export async function setAlarm(name: string, when: number): Promise<void> {
  browser.alarms.create(name, { when })
}

export const clearAlarm = async (name: string): Promise<void> => void (await browser.alarms.clear(name))

/** To be called at the start of the worker, synchronously. */
export const onAlarm = (callback: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(alarm => callback(alarm.name))
