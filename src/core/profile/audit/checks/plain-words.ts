import { messages, verbatim } from '../../../kernel/message'
import { foldForComparison } from '../../../kernel/text'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/plain-words', {
  passing: 'Your headline and About use plain words',
  failing: 'Your headline or About leans on worn-out words',
  why: 'Anybody can say them, so they tell a reader nothing about you.',
  todo: 'Replace each by what you did: the thing, the number, who can confirm it.',
})

/** In the words of English, German, French, Spanish, Portuguese and Italian profiles; folded. */
const worn = [
  ...['guru', 'ninja', 'rockstar', 'rock star', 'jedi', 'superstar', 'thought leader', 'go getter'],
  ...['self starter', 'results driven', 'results oriented', 'team player', 'think outside the box'],
  ...['synergy', 'synergies', 'proven track record', 'seasoned professional', 'wizard'],
  ...['teamplayer', 'hands on mentalität', 'ergebnisorientiert', 'über den tellerrand'],
  ...['esprit d équipe', 'orienté résultats', 'orientée résultats', 'force de proposition'],
  ...['trabajo en equipo', 'orientado a resultados', 'orientada a resultados', 'proactivo', 'proactiva'],
  ...['trabalho em equipe', 'orientado a resultado', 'pró ativo', 'proativo', 'proativa'],
  ...['problem solver', 'orientato ai risultati', 'orientata ai risultati', 'gioco di squadra'],
]

export const check: Check = {
  id: 'plain-words',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headlineAndAbout(),
  judge({ snapshot }) {
    const parts = [seen(snapshot.headline), seen(snapshot.about)].filter(part => part !== null)
    if (parts.join('').trim() === '') return notLoaded('about')
    const text = ` ${parts.map(foldForComparison).join(' | ')} `
    const used = worn.filter(word => text.includes(` ${word} `))
    return used.length === 0 ? pass() : fail(words.todo(), ...used.map(word => verbatim(`“${word}”`)))
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Accountant who closes the month in four days' }),
    given({ headline: 'Ninjago brand manager' }),
  ],
  fail: [
    given({ headline: 'Marketing guru' }),
    given({ about: 'I am a results-driven team player.' }),
    given({ about: 'Ich bin Teamplayer.' }),
  ],
  'not-visible': [given({})],
})
