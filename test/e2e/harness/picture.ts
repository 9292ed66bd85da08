import type { Page } from 'puppeteer'
import { shoot } from '../../../scripts/start/shots'

/** The folder for pictures of what tests pass by, to be looked at; without it none are taken. */
export const shots = process.env.STEPPINGSTONE_SHOTS

/** Takes a picture in light and in dark, where a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  if (shots) await shoot(page, shots, name)
}
