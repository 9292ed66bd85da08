import { calledBy } from '../fit/called'
import { isCommonplace } from '../fit/telling'
import type { Sought, Verify, Where } from '../verify/verify'
import type { Asked } from './asked'

const most = 6

/**
 * What a résumé must name to answer a requirement: the parts of it that the user has, else all that it names; of
 * alternatives any one. Empty where it names nothing that a text could be searched for.
 */
export function soughtFor({ requirement, coverage }: Asked): Sought[] {
  const { skills, eitherOr } = requirement
  const named = skills.filter(skill => skill.kind !== 'trait')
  const telling = named.some(skill => !isCommonplace(skill.name))
    ? named.filter(skill => !isCommonplace(skill.name))
    : named
  const words = new Map(telling.map(skill => [skill.name, [skill.name, skill.quote.text]]))
  const had = (coverage.had ?? []).filter(name => coverage.state !== 'missing' && name !== '')
  const byCall = new Map(telling.map(skill => [calledBy(skill), [skill.name, skill.quote.text]]))
  if (had.length > 0) return had.slice(0, most).map(name => ({ name, wordings: byCall.get(name) ?? [name] }))

  const sought: Sought[] = []
  const taken = new Set<string>()
  for (const name of words.keys()) {
    if (taken.has(name)) continue
    const group = eitherOr.find(members => members.includes(name)) ?? [name]
    for (const member of group) taken.add(member)
    sought.push({
      name: group.join(' or '),
      wordings: group.flatMap(member => words.get(member) ?? [member]),
    })
  }
  if (sought.length > 0) return sought.slice(0, most)
  const area = coverage.matches?.find(match => match.by === 'area')
  return area ? [{ name: area.theirs, wordings: [area.theirs, area.own] }] : []
}

/** The check that a résumé names these; undefined where there is nothing to search for. */
export function namedIn(asked: readonly Asked[], where: Where): Verify | undefined {
  const sought = asked.flatMap(soughtFor).slice(0, most)
  return sought.length > 0 ? { by: 'named', sought, where } : undefined
}
