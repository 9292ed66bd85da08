import type { SkillMention } from '../advert'

const between =
  /^\s{0,300}(?:\/|,?\s{0,300}(?:or|and\/or|oder|ou|o|bzw\.?|respectively)\s{1,300}(?:(?:an?|another|similar|other)\s{1,300})?|,\s{0,300})$/i
const or = /\/|\b(?:or|oder|ou|o|bzw)\b/i

/** Groups of skills of one line of which any one will do: "Java or Kotlin", "AWS, Azure or GCP", "React/Vue". */
export function alternatives(line: string, skills: readonly SkillMention[]): string[][] {
  const groups: string[][] = []
  let group: SkillMention[] = []
  let said = false
  const close = () => {
    if (said && group.length > 1) groups.push([...new Set(group.map(skill => skill.name))])
    group = []
    said = false
  }
  for (const skill of [...skills].sort((a, b) => a.quote.start - b.quote.start)) {
    const last = group.at(-1)
    if (last) {
      const gap = line.slice(last.quote.end, skill.quote.start)
      if (between.test(gap)) said ||= or.test(gap)
      else close()
    }
    group.push(skill)
  }
  close()
  return groups.filter(names => names.length > 1)
}
