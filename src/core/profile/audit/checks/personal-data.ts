import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { quoteAround } from '../quoting'
import { recentRoles } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/personal-data', {
  passing: 'Your texts give away nothing that only an HR office needs',
  failing: 'Your texts give away something that only an HR office needs',
  why: 'Identity numbers, full dates of birth and home addresses are what somebody needs to impersonate you.',
  todo: 'Take it out; an employer asks for it after an offer.',
})

const patterns = [
  /(?<!\p{L})(?:passport|id|identity|national insurance|social security|tax|ssn|dni|nie|nif|cpf|rg|codice fiscale|personalausweis|reisepass|steuer-?id|numéro de sécurité sociale|pasaporte|passaporto?)\s?(?:no|nr|number|numéro|número|numero|card)?[.:#\s]{1,3}[A-Z]{0,3}\d[\d .-]{5,}/iu,
  /(?<!\p{L})(?:date of birth|born on|dob|geboren am|geburtsdatum|né[e]? le|date de naissance|fecha de nacimiento|nacid[oa] el|data de nascimento|nascid[oa] em|data di nascita|nat[oa] il)\b[:\s]{0,3}\d/iu,
  /(?<!\p{L})(?:home address|private address|privatadresse|wohnhaft|adresse personnelle|domicilio|endereço residencial|indirizzo di casa|residente in via)[:\s]{1,3}\S/iu,
]

export const check: Check = {
  id: 'personal-data',
  group: 'prudent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.everywhere(),
  judge({ snapshot }) {
    const texts = [
      seen(snapshot.headline) ?? '',
      seen(snapshot.about) ?? '',
      ...recentRoles(seen(snapshot.experience) ?? []).map(role => role.description),
    ].filter(Boolean)
    if (texts.length === 0) return notLoaded('about')
    const found = texts.flatMap(text =>
      patterns
        .map(pattern => text.search(pattern))
        .filter(at => at >= 0)
        .map(at => quoteAround(text, at, 20, 40)),
    )
    return found.length > 0 ? fail(words.todo(), ...found.slice(0, 5)) : pass()
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ about: 'Clerk for identity cards: 40,000 issued a year.' }),
    given({ about: 'Born to bake.' }),
  ],
  fail: [
    given({ about: 'Passport no. X1234567, ready to travel.' }),
    given({ about: 'Geboren am 3. Mai 1980.' }),
    given({ experience: [position('Cook', 'Home address: 4 Mill Lane')] }),
  ],
  'not-visible': [given({})],
})
