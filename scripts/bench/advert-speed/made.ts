import type { AdvertText } from '../../../src/core/advert/read-advert'

const trades = ['baker', 'accountant', 'ward nurse', 'warehouse lead', 'web developer', 'site manager']
const tools = ['Excel', 'SAP', 'Python', 'Kubernetes', 'a forklift', 'AutoCAD', 'Salesforce', 'epic charts']
const duties = [
  'Plan the shifts',
  'Keep the books',
  'Look after customers',
  'Repair what breaks',
  'Write reports',
]

/** Adverts of invented employers of about `length` characters, each with other words. */
export function madeAdverts(length: number, count: number): AdvertText[] {
  return Array.from({ length: count }, (_, n) => {
    const trade = trades[n % trades.length] ?? ''
    const lines = [`About Quillbrook ${n}`, `We are a workshop of ${20 + n} people and look for a ${trade}.`]
    for (let k = 0; lines.join('\n').length < length; k++) {
      if (k % 12 === 0) lines.push(k % 24 === 0 ? 'What you will do' : 'Requirements')
      const tool = tools[(n + k * 3) % tools.length] ?? ''
      lines.push(
        k % 24 < 12
          ? `${duties[(n + k) % duties.length]} with our team of ${k + 2} and improve how we use ${tool} in room ${k}`
          : `At least ${1 + (k % 7)} years of experience with ${tool}, and a degree or equivalent training in area ${k}`,
      )
    }
    return { title: trade, company: `Quillbrook ${n}`, lines }
  })
}
