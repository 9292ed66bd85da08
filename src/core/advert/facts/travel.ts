import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import type { Found } from './found'

const word = /on the road|travel|reise|d[ée]placement|viaj|viagen|trasfert/i
const percent =
  /(?<low>\d{1,3})\s?[%>]?\s?(?:(?:-|–|—|to|bis|à|a)\s?(?<high>\d{1,3})\s?)?(?:%|>|percent|per cent)/gi
const none =
  /\b(?:no|zero|without)\s+travel\b|\btravel(?:ing)?\s*(?:required|requirements?)?\s*[:-]?\s*(?:none|no\b(?!t more))|\btravel is not (?:required|expected|anticipated)|\bno travel|\bkeine (?:reiset[äa]tigkeit\w*|dienstreisen|reisen)|\b(?:pas|aucun) (?:de )?d[ée]placements?|\bsin viajes|\bsem viagens|\bnessuna trasferta/i
const label = /(?:%\s*travel|travel\s*%|travel required\s*:?|travel percent\w*)\s*:?\s*(?<n>\d{1,3})\b/i

const mayHold = prefilter(/travel|reise|deplacement|viaj|viagen|trasfert|^road$/)

/** The most travel that a text states, in percent of the time; 0 where it says none. */
export const findTravel = (text: string): Found<number> | null => (mayHold(text) ? travelOf(text) : null)
const travelOf = noted(travelIn)

const share =
  /(?<![A-Za-z])(?<said>half|(?:one|a) third|two thirds|(?:one|a) quarter|three quarters)\s(?:of\s)?(?:your|the|their|its|our)?\s?(?:working )?(?:time|week|hours)(?![A-Za-z])|(?<![A-Za-z])(?:one|a) (?:day|week) in (?<every>two|three|four|five)(?![A-Za-z])/i
const shares: Readonly<Record<string, number>> = {
  half: 50,
  third: 33,
  thirds: 67,
  quarter: 25,
  quarters: 75,
  two: 50,
  three: 33,
  four: 25,
  five: 20,
}

/** "Half of your time is on the road", "travel one week in four". */
function shareOf(text: string): Found<number> | null {
  const match = share.exec(text)
  if (!match || !word.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 50)))
    return null
  const said = (match.groups?.every ?? match.groups?.said ?? '').toLowerCase().split(' ').at(-1) ?? ''
  const value = shares[said]
  return value === undefined ? null : { value, start: match.index, end: match.index + match[0].length }
}

function travelIn(text: string): Found<number> | null {
  const labelled = label.exec(text)
  if (labelled?.groups?.n)
    return {
      value: Number(labelled.groups.n),
      start: labelled.index,
      end: labelled.index + labelled[0].length,
    }
  let best: Found<number> | null = shareOf(text)
  for (const match of text.matchAll(percent)) {
    const value = Number(match.groups?.high ?? match.groups?.low)
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 50)
    const after = text.slice(match.index + match[0].length)
    if (
      value > 100 ||
      !word.test(around) ||
      /discount|rabatt|reimburs|insurance/i.test(around) ||
      /^\s*(?:discount|off\b|match|bonus|salary|of (?:the )?cost)/i.test(after)
    )
      continue
    if (!best || value > best.value) best = { value, start: match.index, end: match.index + match[0].length }
  }
  if (best) return best
  const said = none.exec(text)
  return said ? { value: 0, start: said.index, end: said.index + said[0].length } : null
}
