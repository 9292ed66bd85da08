import { type Message, messages } from '../../../src/core/kernel/message'

const words = messages('options/week-rules', {
  'follow-up': 'Following up',
  'closing-soon': 'Adverts that close soon',
  'statement-first': 'Writing the brand statement',
  undecided: 'Opportunities without a decision',
  'experiment-due': 'What came of experiments',
  'evidence-due': 'Keeping the evidence log',
  'evidence-number': 'Numbers in the evidence log',
  'claim-without-proof': 'Skills without proof',
  'evidence-without-goal': 'Work that serves no goal',
  'goal-without-evidence': 'Goals that nothing shows yet',
  'pitch-missing': 'Pitches',
  'wanted-skill-asked': 'Skills to learn',
  'own-path-quiet': 'Time for the own path',
  'wanted-skill-rising': 'Skills that are asked for more',
  'layoff-plan-due': 'The layoff plan',
  'backup-due': 'Backups',
  'good-match-waits': 'Strong matches that wait',
  'reflection-due': 'Looking back on the week',
  'signs-due': 'Early signs',
  'quarter-due': 'The deeper look at the job',
  'profile-unlike-brand': 'The profile beside the brand statement',
  'upcoming-date': 'Dates of people',
  'losing-touch': 'Being in touch',
  congratulate: 'Congratulating people',
  'asks-outweigh': 'Giving back',
  one: 'One suggestion about: {kind}',
  other: 'Another suggestion',
})

const isKnown = (name: string): name is Exclude<keyof typeof words, 'one'> => name in words && name !== 'one'

/** What a silenced rule, or one suggestion of it, is called. */
export function ruleWords(of: string): Message {
  const [rule = '', about] = of.split(':', 2)
  const kind = isKnown(rule) ? words[rule]() : words.other()
  return about === undefined ? kind : words.one({ kind })
}
