const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** Calendar dates (without a time) mean the user's own day, never midnight in London. */
const asDate = (iso: string): Date => (iso.length === 10 ? new Date(`${iso}T12:00:00`) : new Date(iso))

/** "21 Nov 2026" */
export const dayWords = (iso: string): string => day.format(asDate(iso))

/** "November 2026" */
export const monthWords = (iso: string): string => month.format(asDate(iso))

/** "21 Nov 2026, 22:14" */
export const momentWords = (iso: string): string => `${dayWords(iso)}, ${time.format(asDate(iso))}`
