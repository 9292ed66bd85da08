import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../../../src/core/advert/advert'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { checklistFor } from '../../../../src/core/checklist/make-checklist'
import { noHistory } from '../../../../src/core/checklist/situation'
import { judge } from '../../../../src/core/fit/judge'
import { areAlike, comparable } from '../../../../src/core/fit/own-rules/alike'
import { type KeptRule, notAskedRule, notMyRoleRule } from '../../../../src/core/fit/own-rules/own-rule'
import { passOver, unaskedIn } from '../../../../src/core/fit/own-rules/pass-over'
import { refusedRole } from '../../../../src/core/fit/own-rules/refused'
import type { PostingFields } from '../../../../src/core/posting/posting'
import { say } from '../../../../src/words/say'

const kept = (rule: ReturnType<typeof notAskedRule>, id = 'rule'): KeptRule => {
  if (!rule) throw new Error('nothing to keep')
  return { ...rule, id }
}

const lines = [
  'What you bring',
  'Three years of experience with payroll',
  'Experience with SAP',
  'Confident use of Excel',
  'Must be able to lift 25 kg',
]
const reading = readAdvert({ title: 'Payroll Clerk', company: 'Harrow Mill', lines })
const titled = (title: string): PostingFields => ({
  title: { value: title, rung: 'json-ld', where: 'example', confidence: 1 },
})
const opening = (rules: readonly KeptRule[], title = 'Payroll Clerk') => ({
  fields: titled(title),
  reading: passOver(reading, rules),
  lines,
  brand: { ...emptyBrand, targetRoles: ['Payroll clerk'], skills: ['Excel', 'payroll'] },
  evidence: [],
  rules,
})
const asking = (words: string): Requirement => {
  const found = reading.requirements.find(({ quote }) => quote.text.includes(words))
  if (!found) throw new Error(`Nothing asks for ${words}.`)
  return found
}

describe('a line that is not asked for', () => {
  it('leaves requirements, counts and checklist, and nothing else does', () => {
    const rules = [kept(notAskedRule(asking('SAP'), 'Harrow Mill'))]
    const [before, after] = [judge(opening([])), judge(opening(rules))]
    expect(after.counts.asked).toBe((before.counts.asked ?? 0) - 1)
    expect(after.coverage.map(each => each.requirementId)).toEqual(
      before.coverage.map(each => each.requirementId).filter(id => id !== asking('SAP').id),
    )
    const items = (given: ReturnType<typeof opening>) =>
      JSON.stringify(
        checklistFor({
          ...given,
          fit: judge(given),
          status: 'interested',
          history: noHistory,
          resume: null,
          today: null,
        }),
      )
    expect(items(opening([]))).toContain('SAP')
    expect(items(opening(rules))).not.toContain('SAP')
    expect(items(opening(rules))).toContain('Excel')
  })

  it('keeps each line at its own requirements', () => {
    const passed = passOver(reading, [kept(notAskedRule(asking('payroll'), ''))])
    for (const [at, line] of passed.lines.entries())
      for (const place of line.requirements) expect(passed.requirements[place]?.quote.line).toBe(at)
    expect(passed.lines[1]?.requirements).toEqual([])
    expect(passed.facts.yearsMin).toBeNull()
    expect(reading.facts.yearsMin?.value).toBe(3)
  })

  it('says which rule it is, the same each time; without a rule the reading is as it was', () => {
    const rules = [kept(notAskedRule(asking('SAP'), ''), 'one')]
    expect([...unaskedIn(reading.requirements, rules)]).toEqual([[asking('SAP').id, 'one']])
    expect(passOver(reading, rules)).toEqual(passOver(reading, rules))
    expect(passOver(reading, [])).toBe(reading)
    expect(passOver(reading, [kept(notMyRoleRule('Experience with SAP', ''))])).toBe(reading)
  })

  it('is nothing where no words are left', () => {
    expect(
      notAskedRule({ ...asking('SAP'), quote: { line: 0, start: 0, end: 1, text: ' \u200b ' } }, ''),
    ).toBeNull()
    expect(notMyRoleRule(' ', '')).toBeNull()
  })
})

const alike = (a: string, b: string, of: string[] = [], to = of) =>
  areAlike(comparable(a, of), comparable(b, to))

it('a rule keeps the words, the skills by name and the employer', () => {
  const of = (names: string[]): Requirement => ({
    ...asking('SAP'),
    skills: names.map(name => ({
      name,
      kind: name === 'Calm' ? 'trait' : 'skill',
      quote: asking('SAP').quote,
    })),
  })
  expect(notAskedRule(of(['SAP', 'Calm', 'R', 'SAP', ' ']), ' Harrow Mill ')).toMatchObject({
    kind: 'not-asked',
    words: 'Experience with SAP',
    skills: ['SAP', 'R'],
    employer: 'Harrow Mill',
  })
  expect(notAskedRule(of(Array.from({ length: 41 }, (_, i) => `Skill ${i}`)), '')?.skills).toHaveLength(40)
  const [one, other] = [notMyRoleRule('Night Porter', ''), notMyRoleRule('night  porter', '')]
  expect(one?.of).toBe(other?.of)
  expect(one?.of).toMatch(/^not-my-role:[a-z0-9]+$/)
})

describe('lines alike', () => {
  it.each([
    ['Must be able to lift 25 kg', 'Ability to lift 25 kg required'],
    ['Other duties as assigned', 'Performs other duties as assigned'],
    [
      'Bereitschaft zu gelegentlichen Dienstreisen',
      'Die Bereitschaft zu gelegentlichen Dienstreisen ist erforderlich',
    ],
    [
      'Disponibilité pour des déplacements ponctuels',
      'Une disponibilité pour les déplacements ponctuels est requise',
    ],
    ['Disponibilidad para viajar ocasionalmente', 'Se requiere disponibilidad para viajar ocasionalmente'],
    ['Disponibilità a trasferte occasionali', 'È richiesta la disponibilità a trasferte occasionali'],
    ['Disponibilidade para viagens ocasionais', 'Exigido: disponibilidade para viagens ocasionais'],
    ['A reliable young team player', 'A reliable team player'],
    ['Welding', 'Welding required'],
  ])('%s — %s', (a, b) => {
    expect(alike(a, b)).toBe(true)
    expect(alike(b, a)).toBe(true)
  })

  it.each([
    ['Three years of forklift driving, 3 shifts', 'Three years of forklift driving, 2 shifts'],
    ['Experience with early years teaching', 'Experience with hot metal casting'],
    ['Valid driving licence', 'Valid nursing registration'],
    ['Führerschein der Klasse B', 'Abgeschlossene Ausbildung als Koch'],
    // One word in common is chance, and so is less than seven of ten.
    ['Welding', 'Welding of ships'],
    ['Welding of iron ships', 'Welding of iron bridges'],
    ['Lift 25 kg of flour', 'Lift of flour'],
    ['…', '–'],
    ['', ''],
  ])('not %s — %s', (a, b) => expect(alike(a, b)).toBe(false))

  it('knows another skill in the same sentence as another line', () => {
    const sentence = (skill: string) =>
      `Building scalable services in a distributed environment using ${skill}`
    expect(alike(sentence('Java'), sentence('Kotlin'), ['Java'], ['Kotlin'])).toBe(false)
    expect(alike(sentence('PostgreSQL'), sentence('Postgres'), ['PostgreSQL'], ['Postgres'])).toBe(true)
  })
})

describe('a role that is not theirs', () => {
  const rule = (title: string) => [kept(notMyRoleRule(title, 'Willow Lane'))]

  it('puts its like off the path at any employer, by what a title stands for', () => {
    const before = judge(opening([]))
    expect(before.verdict).not.toBe('off-path')
    const fit = judge(opening(rule('Payroll Clerk')))
    expect(fit).toMatchObject({ verdict: 'off-path', refused: { ruleId: 'rule', words: 'Payroll Clerk' } })
    expect(say(fit.because)).toContain('not your kind of role')
    expect(fit.reasons.filter(({ kind }) => kind === 'role')).toHaveLength(1)
    expect(judge(opening(rule('Payroll Clerk')))).toEqual(fit)
  })

  it.each([
    ['Staff Nurse', 'Registered Nurse (RN) – Night Team'],
    ['Krankenpfleger (m/w/d)', 'Krankenpflegerin (w/m/d)'],
    ['Cuisinier', 'Cuisinier (H/F)'],
    ['Camarero', 'Camarero/a'],
    ['Infermiere', 'Infermiere – Milano'],
    ['Enfermeiro', 'Enfermeiro(a)'],
    ['Senior Account Executive', 'Account Executive II'],
  ])('%s also means %s', (said, title) =>
    expect(refusedRole(title, rule(said), 'other')).toEqual({ ruleId: 'rule', words: said }),
  )

  it.each([
    ['Nurse Manager', 'Maintenance Manager'],
    ['Production Planner', 'Product Designer'],
    ['Head Chef', 'Head of Engineering'],
  ])('%s says nothing of %s', (said, title) => expect(refusedRole(title, rule(said), 'other')).toBeNull())

  it('leaves a target role alone that goes by another name, and not the very name that was refused', () => {
    expect(refusedRole('Learning Designer', rule('Instructional Designer'), 'same')).toBeNull()
    expect(refusedRole('Learning Designer', rule('Instructional Designer'), 'other')).not.toBeNull()
    expect(refusedRole('Staff Nurse', rule('Senior Staff Nurse'), 'same')).not.toBeNull()
  })

  it('does not go by who is meant', () => {
    const of = (title: string) => refusedRole(title, rule('Waiter'), 'other') !== null
    expect(of('Waiter (male)')).toBe(of('Waiter (female)'))
  })

  it('says nothing where there is no title, nor a rule', () => {
    expect(refusedRole('', rule('Waiter'), 'unknown')).toBeNull()
    expect(refusedRole('Waiter', [], 'same')).toBeNull()
    expect(judge(opening([])).refused).toBeUndefined()
  })
})
