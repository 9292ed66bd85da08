import type { Worded } from '../normalise'
import type { Sketch } from './sketch'

/** Lines that are nothing but an employment type or a work mode, as pages set them under the title. */
const type =
  /^(?:(?:permanent|regular|unbefristet|festanstellung|cdi|cdd)?[\s,/·|-]*(?:full|part)[\s-]?time(?:[\s,/·|-]*(?:permanent|regular|contract|employee|position|job))?|vollzeit|teilzeit|vollzeit (?:oder|\/|und) teilzeit|festanstellung|permanent|contract(?:or)?|temporary|internship|freelance|cdi|cdd|stage|vollzeit,? unbefristet|unbefristet|alternance|temps plein|temps partiel|tiempo completo|jornada completa|tempo pieno|tempo indeterminato|tempo integral|voltijds|fulltime|parttime)$/i
const mode =
  /^(?:(?:fully |100\s?% )?remote(?: work| job| position)?|hybrid(?: work(?:place)?| remote)?|on-?site|in[- ]office|home ?office|(?:full |partial )?t[ée]l[ée]travail|hybride|h[íi]brido|ibrido|presencial)$/i

const reach = 40

/** The first such line from a little above the title on, until the advert is well under way. */
export function bareLines(sketch: Sketch, titleLine: number): { employmentType?: Worded; workMode?: Worded } {
  const found: { employmentType?: Worded; workMode?: Worded } = {}
  if (titleLine < 0) return found
  for (const line of sketch.lines.slice(Math.max(0, titleLine - 10), titleLine + reach)) {
    if (line.chrome || line.text.length > 50) continue
    for (const text of [line.text, ...line.pieces, ...line.text.split(/(?:(?<!\s)\s+)?[·•|]\s*/)]) {
      if (!found.employmentType && type.test(text))
        found.employmentType = { value: text, where: 'line under the title', confidence: 0.65 }
      if (!found.workMode && mode.test(text))
        found.workMode = { value: text, where: 'line under the title', confidence: 0.65 }
    }
  }
  return found
}
