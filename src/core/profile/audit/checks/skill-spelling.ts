import { skillIdentity } from '../../../advert/skills/canonical'
import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/skill-spelling', {
  passing: 'Your skills are spelled as in your other texts',
  failing: 'A skill is spelled in two ways',
  why: 'Searches look for one spelling, and two names for one skill look like two skills.',
  todo: 'Choose the spelling that adverts use, and keep to it.',
  here: '“{one}” and “{other}”, both here',
  brand: '“{one}” here, “{other}” in your brand statement',
  resume: '“{one}” here, “{other}” in your résumé',
})

type Said = (values: { one: string; other: string }) => ReturnType<typeof words.here>

export const check: Check = {
  id: 'skill-spelling',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.skills(),
  judge({ snapshot, brand, master }) {
    const skills = seen(snapshot.skills)
    if (skills === null || skills.length === 0) return notLoaded('skills')
    const inResume = (master?.resume.skills ?? []).flatMap(({ name = '', keywords = [] }) => [
      name,
      ...keywords,
    ])
    if (skills.length < 2 && brand.skills.length === 0 && inResume.length === 0)
      return cannotTell(untold.noSkills())
    const first = new Map<string, string>()
    const off: ReturnType<Said>[] = []
    const compare = (names: readonly string[], say: Said, keep: boolean) => {
      for (const name of names.map(each => each.trim()).filter(Boolean)) {
        const identity = skillIdentity(name)
        const known = first.get(identity)
        if (known !== undefined && known !== name) off.push(say({ one: known, other: name }))
        else if (keep) first.set(identity, name)
      }
    }
    compare(skills, words.here, true)
    compare(brand.skills, words.brand, false)
    compare(inResume, words.resume, false)
    return off.length > 0 ? fail(words.todo(), ...off.slice(0, 6)) : pass()
  },
}

export const examples = (): Examples => ({
  pass: [given({ skills: ['SQL', 'Forecasting'] }, { skills: ['SQL', 'Budgeting'] })],
  fail: [
    given({ skills: ['Javascript'] }, { skills: ['JavaScript'] }),
    given({ skills: ['Kubernetes', 'K8s'] }),
    given(
      { skills: ['PostgreSQL'] },
      {},
      { resume: { skills: [{ name: 'Databases', keywords: ['Postgres'] }] } },
    ),
  ],
  'not-visible': [given({}), given({ skills: ['SQL'] })],
})
