import type { Sketch } from './sketch'
import { otherJobsWords } from './words/apply'
import { hasRoleNoun } from './words/roles'

const listHeadline =
  /^(?:[\d.,+\s]+(?:new |open |remote |full.?time )?(?:\S{1,300} ){0,6}(?:jobs?|positions|openings|vacancies|results|stellen(?:angebote)?|offres|emplois|ofertas|empleos|offerte|lavori|vagas|vacatures)\b|(?:search|job) (?:results|search|listings?)|(?:all|open|current|remote|latest|new) (?:\S+ ){0,4}(?:jobs|positions|openings|vacancies|opportunities)\b|(?:\S+ ){0,6}(?:jobs|vacancies|stellenangebote|offres d['’]emploi|empleos|vagas|vacatures) (?:in|near|around|at|[àa]|en|em|bei|nel?l?a?|te)\b|stellenangebote|offres d['’]emploi|ofertas de (?:empleo|trabajo)|offerte di lavoro)/iu
const resultWords =
  /(?<!\p{L})(?:your search (?:returned|found|matched)|(?:showing|displaying|results?) \d+\s*(?:-|–|to|of)|\d[\d,.]{0,300} (?:jobs?|results?|matching records?|openings|positions) (?:found|match|available)|sort by|jobs? per page|page \d+ of \d+|matching record|no (?:jobs|results|matching) (?:found|match)|create (?:a )?job alert|get new jobs|treffer|r[ée]sultats? (?:pour|sur)|resultados|risultati)(?!\p{L})/iu

/** How much a page looks like a list of postings: links that name jobs, with little of its own text. */
export function listSigns(sketch: Sketch): { points: number; jobLinks: number } {
  let points = 0
  const jobLinks = new Set<string>()
  for (const [at, line] of sketch.lines.entries()) {
    // Other jobs below the advert make no list of its page.
    if (sketch.stretch && at >= sketch.stretch.to && otherJobsWords.test(line.text)) break
    if (line.chrome || line.text.length > 160) continue
    const named = line.pieces[0] ?? line.text
    if (line.linked > 8 && line.linked >= named.length * 0.7 && hasRoleNoun(named)) jobLinks.add(line.text)
    if (line.text.length < 100 && resultWords.test(line.text)) points += 1
  }
  const headings = sketch.lines
    .filter(line => line.role === 'heading' && line.level <= 2 && !line.chrome)
    .slice(0, 4)
  if ([sketch.headline.whole, ...headings.map(line => line.text)].some(text => listHeadline.test(text)))
    points += 2
  if (jobLinks.size >= 5) points += 2
  if (jobLinks.size >= 12) points += 2
  return { points: Math.min(points, 6), jobLinks: jobLinks.size }
}
