import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../../../src/core/posting/by-hand/blocks-of-text'
import { proposeFields } from '../../../../src/core/posting/by-hand/propose-fields'
import { fieldNames, fieldValue, type PostingFields } from '../../../../src/core/posting/posting'

const context = { now: '2026-11-21T12:00:00.000Z', dayFirst: true }
const proposed = (text: string) => {
  const fields: PostingFields = proposeFields(blocksOfText(text), context)
  return Object.fromEntries(
    fieldNames.flatMap(name => (fields[name] ? [[name, fieldValue(fields, name)]] : [])),
  )
}

describe('what a pasted text says of its fields', () => {
  it('takes labels at their word, in the line and above it', () => {
    const text = `Job title: Demand Planner
Company: Larkfield Supply Ltd
Location
Leeds
Salary: £38,000 - £44,000 per year
Contract: Full-time, permanent
Closing date: 12 December 2026

You plan what four warehouses hold.`
    expect(proposed(text)).toEqual({
      title: 'Demand Planner',
      hiringOrganization: 'Larkfield Supply Ltd',
      jobLocation: ['Leeds'],
      baseSalary: { min: 38_000, max: 44_000, currency: 'GBP', period: 'year' },
      employmentType: ['full-time'],
      validThrough: '2026-12-12',
    })
  })

  it('reads the first lines as boards set them', () => {
    const text = `Operations Analyst
Harbour & Vine · Bristol · Hybrid
Posted 3 days ago

About the role
You look after the weekly figures.`
    expect(proposed(text)).toMatchObject({
      title: 'Operations Analyst',
      hiringOrganization: 'Harbour & Vine',
      jobLocation: ['Bristol'],
      workMode: 'hybrid',
    })
  })

  it.each([
    ['Payroll Manager at Quellwerk AG', 'Payroll Manager', 'Quellwerk AG'],
    ['Northgate Clinics is hiring a Practice Nurse in Leeds', 'Practice Nurse', 'Northgate Clinics'],
    ['Senior Accountant | Brightmoor Foods | London', 'Senior Accountant', 'Brightmoor Foods'],
  ])('reads “%s”', (line, title, employer) => {
    expect(proposed(`${line}\n\nYou join a team of five people.`)).toMatchObject({
      title,
      hiringOrganization: employer,
    })
  })

  it('takes what stands behind the employer for a place, though no list knows it, and a fact for none', () => {
    expect(proposed('Shop Manager\nHarbour & Vine · Oakham\n\nYou bake.')).toMatchObject({
      jobLocation: ['Oakham'],
    })
    expect(proposed('Shop Manager\nHarbour & Vine · Remote\n\nYou bake.').hiringOrganization).toBe(
      'Harbour & Vine',
    )
    expect(proposed('Shop Manager\nHarbour & Vine · Full-time\n\nYou bake.').jobLocation).toBeUndefined()
  })

  it('finds the employer further down where the first lines name only the job', () => {
    const text = `Data Engineer

What you will do
- Build pipelines

About Tallow Street Energy
We supply small shops.`
    expect(proposed(text)).toMatchObject({
      title: 'Data Engineer',
      hiringOrganization: 'Tallow Street Energy',
    })
  })

  it('guesses nothing: neither a section’s heading nor a sentence becomes an employer or a title', () => {
    expect(
      proposed(`About the role

We want someone who likes order. The role is varied.

What we offer
A good canteen.`),
    ).toEqual({})
    expect(proposed('Data Engineer\nResponsibilities\n- Build pipelines')).toEqual({ title: 'Data Engineer' })
  })

  it('takes no number for pay and no day of the text for a deadline', () => {
    expect(proposed('You lead 12 people in 3 shops. We began on 4 May 2011.')).toEqual({})
  })
})
