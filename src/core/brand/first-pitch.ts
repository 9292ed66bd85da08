import type { Brand } from './brand'

const asSentence = (phrase: string): string => {
  const text = phrase.trim()
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** The lines of a card: to be looked at, not to be read out. */
const mostOnCard = 6

/** A first text, a phrase a line, and a card put together from nothing but the words of the brand statement. */
export function firstPitch({ statement, strengths, skills, targetRoles }: Brand): {
  text: string
  card: string
} {
  const said = [statement, ...strengths].filter(phrase => phrase.trim() !== '').map(asSentence)
  const keywords = [...strengths.slice(0, 3), ...skills.slice(0, 2), ...targetRoles.slice(0, 1)]
  return {
    text: said.join('\n').slice(0, 4_000),
    card: keywords.slice(0, mostOnCard).join('\n').slice(0, 600),
  }
}
