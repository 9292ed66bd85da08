import type { Degree } from '../../advert/advert'
import { listed } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { isHad } from '../../fit/verdict'
import type { Verify } from '../../verify/verify'
import { type Asked, allAsked } from '../asked'
import { example, must } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words: Record<Degree, string> = {
  highschool: 'your school-leaving certificate',
  associate: 'your associate degree',
  bachelor: 'your degree',
  master: 'your master’s degree',
  doctorate: 'your doctorate',
}

interface Paper {
  asked: Asked
  name: string
  how: string
  verify: Verify | null
}

/** What a requirement asks that is found at a glance or not at all: a degree, years, a licence. */
function paperOf(asked: Asked): Paper | null {
  const { degree, years, kinds, orEquivalent } = asked.requirement
  const subjects = asked.requirement.skills.filter(skill => skill.kind !== 'trait').map(skill => skill.name)
  if (degree)
    return {
      asked,
      name: words[degree],
      how: 'Name the degree and its subject as they do',
      verify: orEquivalent ? null : { by: 'degree', degree, subjects },
    }
  if (years)
    return {
      asked,
      name:
        asked.coverage.had?.find(name => /^\d/.test(name)) ??
        (/^\d/.test(asked.name) ? asked.name : `${years} ${years === 1 ? 'year' : 'years'} of ${asked.name}`),
      how: 'Give months and years at each position that counts, or say the sum at the top',
      verify: { by: 'years', years, subjects },
    }
  if (!kinds.includes('certification') || kinds.includes('trait')) return null
  const own = asked.coverage.had?.[0] ?? asked.name
  return {
    asked,
    name: own,
    how: 'Say until when it is valid',
    verify: own.startsWith('“')
      ? null
      : { by: 'named', sought: [{ name: own, wordings: [own] }], where: 'anywhere' },
  }
}

const mostPapers = 3

/** What is had and looked for before anything is read, as one thing to do. */
export const rule: Rule = {
  id: 'papers-shown',
  phase: 'tailor',
  most: 1,
  applies: situation => allAsked(situation, 'must').length > 0,
  make: situation => {
    const seen = new Set<string>()
    const papers = allAsked(situation, 'must')
      .filter(({ coverage }) => isHad(coverage))
      .flatMap(asked => paperOf(asked) ?? [])
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .slice(0, mostPapers)
    const first = papers[0]
    if (!first) return []
    const checks = papers.flatMap(({ verify }) => verify ?? [])
    const verify: Verify | undefined = checks.length > 1 ? { by: 'all', of: checks } : checks[0]
    return [
      {
        about: slugOf(papers.map(({ name }) => name).join(' ')),
        text: `Make ${listed(papers.map(({ name }) => name))} easy to see`,
        reason: `They ask for ${papers.length === 1 ? 'it' : 'them'} plainly, and look for ${papers.length === 1 ? 'it' : 'them'} first.`,
        quote: first.asked.requirement.quote,
        parts: [...new Set(papers.map(({ how }) => how))],
        verify,
      },
    ]
  },
}

const driver = {
  ...bare,
  lines: [must('3 years of experience with wound care', { skills: ['wound care'], years: 3 })],
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...driver, brand: { skills: ['wound care'] } }),
      gives: [
        { about: '3-years-of-wound-care', says: ['Make 3 years of', 'easy to see', 'months and years'] },
      ],
    },
  ],
  nothing: [example(ledgerAccountant), example(wardNurse)],
  notApplicable: [example(bare)],
})
