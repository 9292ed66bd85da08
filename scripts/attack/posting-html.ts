/** An invented advert as a page, with what a page may say of itself: its address and its data are anybody's word. */
interface Advert {
  title: string
  employer: string
  lines?: string[]
}

const linesOf = (title: string) => [
  `As ${title} you keep a house of forty beds running through the night, with two colleagues and one lift.`,
  `Plan the week of the ${title} and write it up so that the next shift can act on it`,
  `At least three years of experience as ${title} or near it`,
  'Excellent SQL, since the ward writes into a database',
  `Thirty-six hours a week, a bicycle, and the keys of the ${title}`,
]

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export const dataOf = ({ title, employer, lines = linesOf(title) }: Advert) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  hiringOrganization: { '@type': 'Organization', name: employer },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Duinstad', addressCountry: 'NL' } },
  datePosted: '2026-11-02',
  description: lines.map(line => `<p>${escaped(line)}</p>`).join(''),
})

/** @param more markup and scripts that the page holds besides. */
export function postingHtml(advert: Advert, more = ''): string {
  const { title, employer, lines = linesOf(title) } = advert
  const data = JSON.stringify(dataOf(advert)).replace(/</g, '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - ${escaped(employer)}</title>
<script type="application/ld+json">${data}</script></head><body><main><h1>${escaped(title)}</h1><p>${escaped(employer)}, Duinstad</p>
${lines.map(line => `<p>${escaped(line)}</p>`).join('\n')}<button>Apply now</button></main>${more}</body></html>`
}
