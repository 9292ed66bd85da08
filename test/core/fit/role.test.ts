import { describe, expect, it } from 'vitest'
import { example, line, must } from '../../../src/core/checklist/example'
import { judgeRole } from '../../../src/core/fit/role'
import { levelOfTitle } from '../../../src/core/fit/role-words'
import { compareRoles } from '../../../src/core/fit/roles/compare'

describe('how a title stands to a target role', () => {
  it.each([
    ['Software developer', 'Senior Software Engineer (Remote) - Payments', 'same'],
    ['Accountant', 'Accountant (m/f/d)', 'same'],
    ['Registered nurse', 'Staff Nurse, Surgical Ward', 'same'],
    ['Nurse', 'RN - Emergency Department - Nights', 'same'],
    ['Product manager', 'Technical Product Manager', 'same'],
    ['Warehouse operative', 'Picker/Packer - Evening shift', 'same'],
    ['Salesman', 'Saleswoman', 'same'],
    ['Waitress', 'Waiter', 'same'],
    ['Network administrator', 'Network Admin', 'same'],
    ['Salesforce administrator', 'Salesforce Admin', 'same'],
    ['Supply chain analyst', 'Sr Analyst-Supply Chain', 'same'],
    ['Accountant', 'Supv-Accounting', 'near'],
    ['Accountant', 'Accounts Payable Clerk', 'near'],
    ['Software engineer', 'Remote Ruby Engineer', 'same'],
    ['Software developer', 'Ruby Engineer', 'same'],
    ['Warehouse supervisor', 'Warehouse Team Lead', 'same'],
    ['Warehouse supervisor', 'Kitchen Team Member', 'other'],
    ['Account executive', 'Govt Acct Exec-Business Sales', 'same'],
    ['Accountant', 'Govt Acct Exec-Business Sales', 'other'],
    ['Marketing manager', 'Campaigns Strategist, N.A. Marketing', 'near'],
    ['Software engineer', 'Senior Software Quality Assurance Engineer', 'near'],
    ['Entwickler', 'Entwicklerin (m/w/d)', 'same'],
    ['Engineering manager', 'Manager of Engineering', 'same'],
    ['Data analyst', 'Data Scientist', 'near'],
    ['Pediatric nurse', 'Registered Nurse', 'near'],
    ['Tax accountant', 'Accountant', 'near'],
    ['Software engineer', 'Frontend Developer', 'near'],
    ['Nurse', 'Nurse Manager', 'near'],
    ['Product manager', 'Production Manager', 'other'],
    ['Civil engineer', 'Software Engineer', 'other'],
    ['Accountant', 'Account Executive', 'other'],
    ['Nurse', 'Accountant', 'other'],
    ['Data analyst', 'Financial Analyst', 'other'],
    ['Data analyst', 'Data Entry Clerk', 'other'],
    ['Software engineer', 'Software Sales Manager', 'other'],
    ['Marketing manager', 'Marketing Coordinator', 'near'],
    ['Java developer', 'JavaScript trainer', 'other'],
    ['Accountant', '', 'unknown'],
  ])('%s ← %s: %s', (target, title, closeness) => {
    expect(compareRoles(target, title)).toBe(closeness)
  })

  it.each([
    ['Senior Accountant', 3],
    ['Sr. Software Engineer II', 3],
    ['Staff Nurse', null],
    ['Staff Engineer', 4],
    ['Lead Generation Specialist', null],
    ['Junior Buyer', 1],
    ['Head of Data', 5],
    ['Warehouse Team Lead', null],
    ['Tech Lead', 4],
    ['Co-op, Data Engineer', 0],
    ['Vice President, Finance', 6],
    ['Software Engineering Intern', 0],
    ['Entry-level Analyst', 1],
    ['Accountant', null],
  ])('%s is at level %s', (title, level) => {
    expect(levelOfTitle(title)).toBe(level)
  })
})

describe('judging the role', () => {
  const stepOf = (target: string, title: string) =>
    judgeRole(example({ title, brand: { targetRoles: [target] } })).step

  it('tells steps up and down', () => {
    expect(stepOf('Accountant', 'Senior Accountant')).toBe(1)
    expect(stepOf('Senior Accountant', 'Junior Accountant')).toBe(-2)
    expect(stepOf('Senior Accountant', 'Senior Accountant')).toBe(0)
    expect(stepOf('Senior Accountant', 'Accountant')).toBe(-1)
  })

  it('says so, on the side where it belongs', () => {
    const role = judgeRole(
      example({ title: 'Junior Accountant', brand: { targetRoles: ['Senior Accountant'] } }),
    )
    expect(role.reasons.map(reason => [reason.id, reason.side])).toEqual([
      ['role', 'for'],
      ['level', 'against'],
    ])
  })

  it.each([
    ['Accountant', 'Accountant', 'for'],
    ['Tax accountant', 'Accountant', 'open'],
    ['Nurse', 'Accountant', 'against'],
  ])('for %s, %s is %s', (target, title, side) => {
    const [role] = judgeRole(example({ title, brand: { targetRoles: [target] } })).reasons
    expect(role).toMatchObject({ id: 'role', side })
  })

  it('takes the closest of several targets', () => {
    const role = judgeRole(
      example({
        title: 'Data Scientist',
        brand: { targetRoles: ['Buyer', 'Data analyst', 'Data scientist'] },
      }),
    )
    expect(role).toMatchObject({ closeness: 'same', target: 'Data scientist' })
  })

  it('uses the level that the page names where the title is silent', () => {
    const role = judgeRole(
      example({
        title: 'Accountant',
        fields: { experienceLevel: 'Entry level' },
        brand: { targetRoles: ['Accountant'] },
      }),
    )
    expect(role.step).toBe(-1)
  })

  it('takes a post that is an internship for one, whatever its title says', () => {
    const internship = (text: string) =>
      judgeRole(
        example({
          title: 'Archivist',
          lines: [line('role', text)],
          facts: fact => ({ employmentType: fact('internship', 'intern') }),
          brand: { targetRoles: ['Archivist'] },
        }),
      )
    expect(internship('Intern with us this summer.')).toMatchObject({ level: 0, step: -2 })
    const aside = 'Anyone who knows our house from an internship or a visit before may name it in the letter.'
    expect(internship(aside)).toMatchObject({ level: null, step: 0 })
  })

  it('takes a title that says another role for one close by where a must asks for the target’s work by its name', () => {
    const asks = (text: string) =>
      judgeRole(
        example({
          title: 'Heather Keeper',
          lines: [must(text)],
          brand: { targetRoles: ['Peat Bog Restorer'] },
        }),
      )
    expect(asks('Two winters of experience in heather burning')).toMatchObject({ closeness: 'other' })
    const named = { closeness: 'near', target: 'Peat Bog Restorer', isAsked: true }
    expect(asks('Experience in peat bog restoration')).toMatchObject(named)
    expect(asks('Experience of working with peat bog restorers')).toMatchObject({ closeness: 'other' })
  })
})

it.each([
  ['Class Teacher with Literacy Lead', null],
  ['Personal Assistant to the CEO', null],
  ['Executive Secretary to Director', null],
  ['Software Engineer, mid to senior', levelOfTitle('Software Engineer, mid / senior')],
  ['Lead Nurse with teaching duties', 4],
])('reads no level of what stands beside the role or above it: %s', (title, level) => {
  expect(levelOfTitle(title)).toBe(level)
})
