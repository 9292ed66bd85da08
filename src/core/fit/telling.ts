import type { Requirement, SkillMention } from '../advert/advert'
import { canonicalSkill, skillIdentity } from '../advert/skills/canonical'
import { once } from '../kernel/once'
import { isBesideWork } from './conditions'
import { stemOf, wordsOf } from './words'

/** What hardly anyone lists and most have: not naming it says nothing. */
const everyday = once(
  () =>
    new Set(
      [
        'Microsoft Office',
        'Microsoft Word',
        'Microsoft Outlook',
        'Microsoft PowerPoint',
        'Microsoft Windows',
        'Windows',
        'Google Workspace',
        'Google Docs',
        'Email',
        'Internet',
        'Computer literacy',
        'Computer skills',
        'Typing',
        'Data entry',
        'Web browsing',
        'Slack',
        'Zoom',
        'Microsoft Teams',
        'Mathematics',
        'English',
        'Writing',
        'Reading',
        'Management',
        'Customer service',
        'Sales',
        'Operations',
        'Documentation',
        'Reporting',
        'Research',
        'Planning',
        'Training',
        'Technology',
        'Software',
        'Optimization',
        'Innovation',
        'Strategy',
        'Algorithms',
        'Scalability',
        'Presentation',
        'Presentations',
        'Collaboration',
        'Quality',
      ].map(skillIdentity),
    ),
)

/** So common that it opens nobody's summary. */
const common = once(() => new Set([...everyday(), skillIdentity('Microsoft Excel')]))

/** Whole fields: that both name one says no more than that both are of it. */
const fields = once(
  () =>
    new Set(
      'Marketing Sales Finance Accounting Engineering Operations Education Healthcare Design Communication Organization Leadership Management Technology Consulting Business Compliance Legal Security Product Procurement Logistics'
        .split(' ')
        .map(skillIdentity),
    ),
)

export const isField = (name: string): boolean => fields().has(skillIdentity(name))

export const isCommonplace = (name: string): boolean => common().has(skillIdentity(name))

/** The line itself leaves room for something else. */
const openEnded =
  /\b(?:or (?:a |an |any )?(?:similar|equivalent|comparable|other|another|related)|such as|e\.g|for example|for instance|including but not limited|and\/or|o\.\s?ä|o\.\s?ä\.|wie z\.\s?b|par exemple|tels? que)\b/i

export const isOpenEnded = (text: string): boolean => openEnded.test(text)

/** A degree's subject or a certificate's name is no skill that one would list. */
const papers = new Set(['education', 'certification', 'authorization'])
const longLine = 12
const general = new Set(
  [
    'development',
    'management',
    'practice',
    'practices',
    'service',
    'services',
    'operation',
    'operations',
    'work',
    'care',
  ].map(stemOf),
)

/** "Accounting" belongs to an accountant and "software development" to a software engineer: the field itself. */
function isFieldOf(name: string, roleStems: ReadonlySet<string>): boolean {
  const near = (stem: string) =>
    [...roleStems].some(role => {
      const shared = Math.min(stem.length, role.length)
      return shared >= 4 && stem.slice(0, shared) === role.slice(0, shared)
    })
  const stems = wordsOf(name).map(word => word.stem)
  return stems.some(near) && stems.every(stem => near(stem) || general.has(stem))
}

/** One of several that the line names with "or", the others being no skill that a list knows. */
function isOneOfSeveral(mention: SkillMention, requirement: Requirement): boolean {
  if (requirement.eitherOr.some(group => group.includes(mention.name))) return false
  const from = mention.quote.start - requirement.quote.start
  const before = requirement.quote.text.slice(0, from)
  const after = requirement.quote.text.slice(from + mention.quote.text.length)
  return (
    /\bor\s+(?:in\s+)?$/i.test(before) ||
    /^\s{0,3}(?:,[^,.;:]{1,40}){0,20}\s{0,3},?\s{1,3}or\s+\p{L}/iu.test(after)
  )
}

/**
 * Whether it means something that the user does not name a skill. Only then is it called missing; otherwise
 * the requirement is held against the rest of it, or stays open.
 */
export function isAbsenceSignificant(
  mention: SkillMention,
  requirement: Requirement,
  roleStems: ReadonlySet<string>,
): boolean {
  // A phrase that the tagger alone found ("explain a forecast") is nobody's name for a skill.
  if (canonicalSkill(mention.name) === null) return false
  if (everyday().has(skillIdentity(mention.name)) || isFieldOf(mention.name, roleStems)) return false
  if (openEnded.test(requirement.quote.text) || isOneOfSeveral(mention, requirement)) return false
  if (requirement.kinds.some(kind => papers.has(kind))) return false
  if (mention.kind === 'tool') return true
  if (requirement.kinds.some(isBesideWork)) return false
  const isOneWord = wordsOf(mention.name).length === 1 && !/\p{Lu}{2}/u.test(mention.name)
  return !isOneWord || wordsOf(requirement.quote.text).length <= longLine
}
