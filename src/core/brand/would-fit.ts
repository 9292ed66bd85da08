import { contentStems } from '../fit/words'

/** What invented people of other trades could say of their own work: nobody's text, only words of the trade. */
const people = {
  nurse:
    'nurse nursing patients ward hospital care wounds medication families clinic health shift shifts handover doctors calm',
  electrician:
    'electrician electrical wiring machines faults maintenance plant panels safety line lines repair repairs install installations drives',
  teacher:
    'teacher teaching pupils students school schools classes lessons parents children learning mathematics exams classroom',
  developer:
    'developer software code services systems data engineers engineering product products users platform reliable web apps release',
  bookkeeper:
    'bookkeeper accounting accounts finance financial numbers books invoices audits month months tax ledgers figures budgets reports',
  cook: 'cook kitchen food menu menus dishes guests restaurant season seasonal suppliers service plates taste hygiene',
  planner:
    'planner planning logistics warehouse warehouses stock orders deliveries drivers supply transport schedule schedules depots',
  seller:
    'sales seller selling customers clients accounts market marketing campaigns brands leads shops retail contracts negotiation',
} as const
type Trade = keyof typeof people

/** Words that say nothing of anybody's trade: what everyone helps, improves, leads and delivers. */
const anybodys =
  'people team teams help helps helping work works working job results result solve solves solving problem problems complex simple solution solutions better improve improves improving improvement deliver delivers delivering value values quality success successful business businesses company companies organisation organisations organization organizations grow grows growth goals goal make makes making things thing happen difference impact efficient efficiency innovative innovation strategy strategic experience experienced years lead leads leading leader leadership manage manages managing management manager project projects process processes create creates creating build builds building develop develops drive drives driving passionate want wants wanted get gets give gives dynamic motivated professional dedicated excellence excellent best great strong good always every way ways time needs need challenge challenges change changes support supports bring brings turn turns ideas idea potential skills skilled level levels world life stakeholders stakeholder expert expertise known hard detail details communication communicate collaborate collaboration opportunities opportunity reach meet exceed expectations effective effectively high performance player track record proven oriented driven fast learner quick everyone anyone somebody others'

const stemsIn = (text: string): Set<string> => new Set(contentStems(text))

/**
 * Whom else the sentence would fit, word for word: those of the example people whose trade has every word of it that is
 * not anybody's. A sentence without a word of its own fits all of them.
 */
export function fitsAlso(statement: string): Trade[] {
  const said = contentStems(statement)
  if (said.length === 0) return []
  const common = stemsIn(anybodys)
  const telling = said.filter(stem => !common.has(stem))
  return (Object.keys(people) as Trade[]).filter(trade => {
    const own = stemsIn(people[trade])
    return telling.every(stem => own.has(stem))
  })
}
