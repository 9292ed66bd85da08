import { BookOpen, Check, Plus } from 'lucide'
import type { InventorySkill, Standing } from '../../../src/core/brand/skill-inventory'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { Series, Together } from '../../../src/core/trends/outlook'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { Figure } from './figure'
import { BarMark } from './marks'
import { SeriesPart } from './series-part'
import { skillName } from './words'

const words = messages('options/trends-asked', {
  skills: 'Skills over time',
  both: 'Asked for more than before: {rising}. Asked for less: {falling}.',
  rising: 'Asked for more than before: {rising}.',
  falling: 'Asked for less than before: {falling}.',
  steady: 'Nothing clearly rises or falls. Asked for most: {most}.',
  early:
    'It takes at least four months, with five postings or more in each half, to see what rises. Asked for most so far: {most}.',
  rule: 'Something counts as rising or falling only if it still would with any one month left out.',
  demand: 'What you have, beside what is asked for',
  demandSay:
    'Of the {count, plural, one {skill} other {# skills}} asked for most, you have {have, number}{want, plural, =0 {} other {, want to learn #}}{missing, plural, =0 {} other {, and have not named #}}.',
  have: 'you have it',
  want: 'you want to learn it',
  missing: 'not named by you',
  postings: '{count, plural, one {# posting} other {# postings}}',
  toSkills: 'Say which of these you have or want, under Skills',
  together: 'Asked together',
  togetherSay: '{one} and {other} are asked for together most often: in {count, number} postings.',
  pair: '{one} and {other}',
  skill: 'Skill',
  standing: 'Where you stand',
  asked: 'Postings',
  with: 'Together with',
})

/** So many lines are a picture; the table has the same. */
const mostLines = 6
const mostNamed = 3

/** What moves first, then what is asked for most. */
export function SkillsPart({ skills }: { skills: readonly Series[] }) {
  const of = (wanted: Series['direction']) =>
    skills.filter(({ direction }) => direction === wanted).slice(0, mostNamed)
  const [rising, falling] = [of('rising'), of('falling')]
  const rest = skills.filter(each => !rising.includes(each) && !falling.includes(each))
  const shown = [...rising, ...falling, ...rest].slice(0, mostLines)
  const named = (series: readonly Series[]) => series.map(({ name }) => skillName(name))
  const most = named(skills.slice(0, mostNamed))
  const told =
    rising.length > 0 && falling.length > 0
      ? words.both({ rising: named(rising), falling: named(falling) })
      : rising.length > 0
        ? words.rising({ rising: named(rising) })
        : falling.length > 0
          ? words.falling({ falling: named(falling) })
          : skills.some(({ direction }) => direction !== null)
            ? words.steady({ most })
            : words.early({ most })
  return (
    <SeriesPart
      id="skills"
      title={say(words.skills())}
      sentence={say(told)}
      hint={say(words.rule())}
      series={shown}
      nameOf={({ name }) => skillName(name)}
    />
  )
}

type Side = 'have' | 'want' | 'missing'
const sideOf: Readonly<Record<Standing, Side>> = {
  proven: 'have',
  claimed: 'have',
  unsaid: 'have',
  wanted: 'want',
  asked: 'missing',
}
const sideWords: Readonly<Record<Side, Message>> = {
  have: words.have(),
  want: words.want(),
  missing: words.missing(),
}
const sideIcons = { have: Check, want: BookOpen, missing: Plus }

/** @param asked skills that five postings or more ask for, the most asked first. */
export function DemandPart({ asked }: { asked: readonly InventorySkill[] }) {
  const top = asked[0]?.postings ?? 1
  const count = (side: Side) => asked.filter(({ standing }) => sideOf[standing] === side).length
  return (
    <Figure
      id="demand"
      title={say(words.demand())}
      sentence={say(
        words.demandSay({
          count: asked.length,
          have: count('have'),
          want: count('want'),
          missing: count('missing'),
        }),
      )}
      choice={
        count('missing') > 0 ? (
          <p>
            <a href={formatRoute('brand/skills')}>{say(words.toSkills())}</a>
          </p>
        ) : null
      }
      rows={asked.map(({ name, standing, postings }) => ({
        name,
        picture: <BarMark share={postings / top} />,
        value: (
          <>
            <Icon node={sideIcons[sideOf[standing]]} /> {say(sideWords[sideOf[standing]])} ·{' '}
            {say(words.postings({ count: postings }))}
          </>
        ),
      }))}
      table={() => ({
        head: [say(words.skill()), say(words.asked()), say(words.standing())],
        rows: asked.map(({ name, standing, postings }) => [
          name,
          String(postings),
          say(sideWords[sideOf[standing]]),
        ]),
      })}
    />
  )
}

interface Pair {
  one: string
  other: string
  postings: number
}

/** Each pair once, whichever of both it was found by. */
function pairsIn(together: readonly Together[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { skill, with: others } of together)
    for (const other of others) {
      const key = [skill, other.skill].sort().join('\n')
      if (!pairs.has(key))
        pairs.set(key, { one: skillName(skill), other: skillName(other.skill), postings: other.postings })
    }
  return [...pairs.values()].sort((a, b) => b.postings - a.postings)
}

export function TogetherPart({ together }: { together: readonly Together[] }) {
  const pairs = pairsIn(together).slice(0, mostLines)
  const [first] = pairs
  if (!first) return null
  return (
    <Figure
      id="together"
      title={say(words.together())}
      sentence={say(words.togetherSay({ one: first.one, other: first.other, count: first.postings }))}
      rows={pairs.map(({ one, other, postings }) => ({
        name: say(words.pair({ one, other })),
        picture: <BarMark share={postings / first.postings} />,
        value: say(words.postings({ count: postings })),
      }))}
      table={() => ({
        head: [say(words.skill()), say(words.with()), say(words.asked())],
        rows: together.flatMap(({ skill, with: others }) =>
          others.map(other => [skillName(skill), skillName(other.skill), String(other.postings)]),
        ),
      })}
    />
  )
}
