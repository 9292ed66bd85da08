import { stepstonePlatform } from './shared/stepstone-platform'

/** "/job/title/employer-job123", on the British and Irish boards of the group. */
export const totaljobs = stepstonePlatform('totaljobs', /^\/job\/.*job(\d+)/)
