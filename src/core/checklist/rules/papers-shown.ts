import type { Degree } from '../../advert/advert'
import { slugOf } from '../../fit/slug'
import { isHad } from '../../fit/verdict'
import { type Message, messages, type Value } from '../../kernel/message'
import type { Verify } from '../../verify/verify'
import { type Asked, allAsked } from '../asked'
import { example, must } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words = messages('checklist/papers-shown', {
  text: 'Make {names} easy to see',
  reason:
    '{count, plural, one {They ask for it plainly, and look for it first.} other {They ask for them plainly, and look for them first.}}',
  highschool: 'your school-leaving certificate',
  associate: 'your associate degree',
  bachelor: 'your degree',
  master: 'your master’s degree',
  doctorate: 'your doctorate',
  years: '{years, plural, one {# year of {name}} other {# years of {name}}}',
  howDegree: 'Name the degree and its subject as they do',
  howYears: 'Give months and years at each position that counts, or give the total at the top',
  howPaper: 'Say how long it is valid',
})

/** A degree in a sentence, and as a piece of the item's id: ticks hang on those words. */
const degrees: Record<Degree, { id: string; name: Message }> = {
  highschool: { id: 'your school-leaving certificate', name: words.highschool() },
  associate: { id: 'your associate degree', name: words.associate() },
  bachelor: { id: 'your degree', name: words.bachelor() },
  master: { id: 'your master’s degree', name: words.master() },
  doctorate: { id: 'your doctorate', name: words.doctorate() },
}

interface Paper {
  asked: Asked
  id: string
  name: Value
  how: Message
  verify: Verify | null
}

/** What a requirement asks that is found at a glance or not at all: a degree, years, a licence. */
function paperOf(asked: Asked): Paper | null {
  const { degree, years, kinds, orEquivalent } = asked.requirement
  const subjects = asked.requirement.skills.filter(skill => skill.kind !== 'trait').map(skill => skill.name)
  if (degree)
    return {
      asked,
      ...degrees[degree],
      how: words.howDegree(),
      verify: orEquivalent ? null : { by: 'degree', degree, subjects },
    }
  if (years) {
    const named = [...(asked.coverage.had ?? []), asked.name].find(name => /^\d/.test(name))
    return {
      asked,
      id: named ?? `${years} ${years === 1 ? 'year' : 'years'} of ${asked.name}`,
      name: named ?? words.years({ years, name: asked.name }),
      how: words.howYears(),
      verify: { by: 'years', years, subjects },
    }
  }
  if (!kinds.includes('certification') || kinds.includes('trait')) return null
  const own = asked.coverage.had?.[0] ?? asked.name
  return {
    asked,
    id: own,
    name: own,
    how: words.howPaper(),
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
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .slice(0, mostPapers)
    const first = papers[0]
    if (!first) return []
    const checks = papers.flatMap(({ verify }) => verify ?? [])
    const verify: Verify | undefined = checks.length > 1 ? { by: 'all', of: checks } : checks[0]
    return [
      {
        about: slugOf(papers.map(({ id }) => id).join(' ')),
        text: words.text({ names: papers.map(({ name }) => name) }),
        reason: words.reason({ count: papers.length }),
        quote: first.asked.requirement.quote,
        parts: [...new Map(papers.map(({ how }) => [how.id, how])).values()],
        verify,
      },
    ]
  },
}

const driver = () => ({
  ...bare,
  lines: [must('3 years of experience with wound care', { skills: ['wound care'], years: 3 })],
})

export const examples = (): Examples => ({
  yields: [
    {
      of: example({
        ...bare,
        lines: [
          must('Forklift licence', { kinds: ['certification'], skills: ['Forklift licence'] }),
          must('First aid certificate', { kinds: ['certification'], skills: ['First aid certificate'] }),
        ],
        brand: { skills: ['Forklift licence', 'First aid certificate'] },
      }),
      gives: [
        {
          about: 'forklift-licence-first-aid',
          says: ['Make Forklift licence and First aid easy', 'They ask for them plainly'],
          quote: 'Forklift licence',
        },
      ],
    },
    {
      of: example({
        ...bare,
        lines: [must('Forklift licence', { kinds: ['certification'], skills: ['Forklift licence'] })],
        brand: { skills: ['Forklift licence'] },
      }),
      gives: [{ about: 'forklift-licence', says: ['Make Forklift licence easy', 'how long it is valid'] }],
    },
    {
      of: example({ ...driver(), brand: { skills: ['wound care'] } }),
      gives: [
        { about: '3-years-of-wound-care', says: ['Make 3 years of', 'easy to see', 'months and years'] },
      ],
    },
  ],
  nothing: [example(ledgerAccountant), example(wardNurse)],
  notApplicable: [example(bare)],
})
