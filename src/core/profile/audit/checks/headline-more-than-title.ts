import { messages } from '../../../kernel/message'
import { foldForComparison } from '../../../kernel/text'
import type { Position } from '../../profile'
import { seen } from '../../profile'
import { type Check, type Examples, failFrom, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/headline-more-than-title', {
  passing: 'Your headline says more than your job title',
  failing: 'Your headline is a job title and an employer, nothing else',
  why: 'Title and employer appear below anyway; the headline is the place for what you are known for.',
  todo: 'Keep the title if you like, and add for whom you work and with what effect.',
})

const joined = /^([^|·•,;:–—]{2,80}?)\s{1,300}(?:at|@|bei|chez|presso|en|na)\s+(\p{Lu}[^|·•,;:–—]{0,60})$/u

/** Only "Title at Company": by the positions shown, else by its shape. */
function isBare(headline: string, experience: readonly Position[] | null): boolean {
  const match = joined.exec(headline)
  if (match === null) return false
  const [title = '', company = ''] = [match[1], match[2]]
  const fold = foldForComparison
  if (
    experience?.some(
      ({ organization, roles }) =>
        fold(organization) === fold(company) && roles.some(role => fold(role.title) === fold(title)),
    )
  )
    return true
  const count = title.split(/\s+/)
  return count.length <= 6 && company.split(/\s+/).length <= 4 && !/ing$/i.test(count[0] ?? '')
}

export const check: Check = {
  id: 'headline-more-than-title',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headline(),
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('headline')
    if (!isBare(headline, seen(snapshot.experience))) return pass(quote(headline))
    return failFrom(brand.statement, words.todo(), quote(headline))
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Payroll manager | first correct pay day for 3,000 people' }),
    given({ headline: 'Helping clinics grow at Alder Works' }),
  ],
  fail: [
    given({ headline: 'Payroll Manager at Birch & Sons' }),
    given({ headline: 'Contable en Talleres Abedul' }),
    given({ headline: 'Analyst @ Alder Works', experience: [position('Analyst', '')] }),
  ],
  'not-visible': [given({})],
})
