import { expect, it } from 'vitest'
import type { Stone } from '../../src/core/practice/stone'
import { towardsOf } from '../../src/store/adding'

const stone = (kind: Stone['kind'], title: string, skills: string[]): Stone => ({
  kind,
  title,
  employer: '',
  from: null,
  to: null,
  added: '',
  skills,
})
const tallied = ['status:seen', 'skill:apache airflow', 'skill:sql', 'skill:budgeting']

it('says what an opportunity adds towards each wished role, and nothing that is had', () => {
  const stones = [
    stone('present', 'Analyst', ['Budgeting']),
    stone('wished', 'Analytics lead', ['SQL', 'Airflow', 'Budgeting', 'Hiring']),
    stone('wished', 'Head chef', ['Menu planning']),
  ]
  expect(towardsOf(tallied, stones, ['sql'])).toEqual([{ title: 'Analytics lead', skills: ['Airflow'] }])
  expect(towardsOf(tallied, [], [])).toEqual([])
  expect(towardsOf([], stones, [])).toEqual([])
})
