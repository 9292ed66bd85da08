import { titleKey } from '../posting/identity'

/** What says a level and no kind of work: pay is told by kind, and few postings of each level would tell nothing. */
const levels = new Set(
  'senior sr snr junior jr jnr mid middle lead principal staff intern trainee graduate entry level experienced i ii iii iv'.split(
    ' ',
  ),
)

/** Titles that go together, by what is left without level and numbers. A title of levels alone stays as it is. */
export function titleGroup(title: string): string {
  const words = titleKey(title).split(' ')
  const kept = words.filter(word => !levels.has(word) && !/^\d+$/.test(word))
  return (kept.length > 0 ? kept : words).join(' ').slice(0, 70)
}

/** The first place that a posting names, without region and country. */
export const placeGroup = (place: string): string => (place.split(/[·,;/(]/, 1)[0] ?? '').trim().slice(0, 70)
