import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../root'

/** An advert as a life is made of it. */
export interface Text {
  title: string
  employer: string
  lines: string[]
}

/** Adverts of one's own, where there are none beside the repository: long enough to weigh what adverts weigh. */
function ownTexts(): Text[] {
  const trades = [
    'Lighthouse Keeper',
    'Archivist',
    'Tram Planner',
    'Data Engineer',
    'Beekeeper',
    'Ward Nurse',
  ]
  const skills = ['SQL', 'Python', 'Excel', 'project management', 'French', 'first aid', 'bookkeeping']
  return Array.from({ length: 120 }, (_, i) => {
    const title = `${trades[i % trades.length]} ${1 + Math.floor(i / trades.length)}`
    const skill = (k: number) => skills[(i + k) % skills.length]
    return {
      title,
      employer: `House ${i % 37}`,
      lines: [
        'Your work',
        ...Array.from(
          { length: 14 },
          (_, k) =>
            `You look after part ${k} of what a ${title.toLowerCase()} looks after here, together with ${skill(k)} people of group ${(i * k) % 11}.`,
        ),
        'What you bring',
        ...Array.from(
          { length: 8 },
          (_, k) => `At least ${1 + (k % 6)} years of experience with ${skill(k)}`,
        ),
        'What we offer',
        ...Array.from(
          { length: 6 },
          (_, k) => `A calm place to work, number ${k}, with ${20 + k} days of leave`,
        ),
      ],
    }
  })
}

/** The adverts beside the repository where they are, else the own ones. */
export async function texts(): Promise<{ texts: Text[]; own: boolean }> {
  const file = join(root, '../shared/data/ads/unlabelled.jsonl')
  const read = await readFile(file, 'utf8').catch(() => null)
  if (read === null) return { texts: ownTexts(), own: true }
  const made = read
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<'title' | 'company' | 'text', string | null | undefined>)
    .map(({ title, company, text }, i) => ({
      title: (title || `Opening ${i}`).slice(0, 250),
      employer: (company || `House ${i}`).slice(0, 150),
      lines: (text ?? '')
        .split(/\n|(?<=[.:;!?•]) /)
        .map(each => each.trim())
        .filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 5)
  return { texts: made, own: false }
}
