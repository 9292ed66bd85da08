import { type Message, messages } from '../../../src/core/kernel/message'
import type { Audience, ReportKind } from '../../../src/core/reports/report-record'

const words = messages('options/report-kinds', {
  weekly: 'Weekly report',
  monthly: 'Monthly brief',
  midYear: 'Mid-year check',
  review: 'Self-review',
  results: 'Results and figures',
  people: 'Who can confirm it',
  learning: 'Skills',
  plans: 'What is newest',
})

export const kindWords: Readonly<Record<ReportKind, Message>> = {
  weekly: words.weekly(),
  monthly: words.monthly(),
  'mid-year': words.midYear(),
  'self-review': words.review(),
}

export const audienceWords: Readonly<Record<Audience, Message>> = {
  results: words.results(),
  people: words.people(),
  learning: words.learning(),
  plans: words.plans(),
}
