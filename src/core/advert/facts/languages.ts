import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import { foldWord } from '../words/word'
import type { Found } from './found'

/** Human languages by their names in the languages that are read; the value is the English name. */
const names: [string, string][] = [
  [
    'English',
    'english|englischsprachig[A-Za-zÀ-ÿ]*|englisch[A-Za-zÀ-ÿ]*|anglais|ingl[éeê]s|inglese|(?<=\\bl[eaíi]ngu[ae] )(?:anglaise|inglesa)',
  ],
  [
    'German',
    'german|deutsch(?:e|en|er)?|deutschsprachig[A-Za-zÀ-ÿ]*|deutsch- |deutschkenntnisse|allemand|alem[áa]n|alem[ãa]o|tedesco|(?<=\\bl[eaíi]ngu[ae] )(?:allemande|alemana|alem[ãa]|tedesca)',
  ],
  [
    'French',
    'french|franz[öo]sisch[A-Za-zÀ-ÿ]*|fran[çc]ais|franc[ée]s|franc[êe]s|francese|(?<=\\bl[eaíi]ngu[ae] )(?:fran[çc]aise|francesa)',
  ],
  [
    'Spanish',
    'spanish|spanisch[A-Za-zÀ-ÿ]*|espagnol|espa[ñn]ol|espanhol|spagnolo|castellano|castelhano|(?<=\\bl[eaíi]ngu[ae] )(?:espagnole|espa[ñn]ola|espanhola|spagnola)',
  ],
  [
    'Italian',
    'italian|italienisch[A-Za-zÀ-ÿ]*|italien|italiano|(?<=\\bl[eaíi]ngu[ae] )(?:italienne|italiana)',
  ],
  ['Portuguese', 'portuguese|portugiesisch[A-Za-zÀ-ÿ]*|portugais|portugu[ée]s|portugu[êe]s|portoghese'],
  ['Dutch', 'dutch|niederl[äa]ndisch[A-Za-zÀ-ÿ]*|n[ée]erlandais|neerland[ée]s|holand[êe]s|olandese'],
  ['Russian', 'russian|russisch[A-Za-zÀ-ÿ]*|russe|ruso|russo'],
  ['Polish', 'polish(?! (?:and|the|your|off))|polnisch[A-Za-zÀ-ÿ]*|polonais|polaco|polacco'],
  ['Turkish', 'turkish|t[üu]rkisch[A-Za-zÀ-ÿ]*|turc|turco'],
  ['Arabic', 'arabic|arabisch[A-Za-zÀ-ÿ]*|arabe|[áa]rabe|arabo'],
  ['Mandarin', 'mandarin|mandar[íi]n'],
  ['Chinese', 'chinese|chinesisch[A-Za-zÀ-ÿ]*|chinois|chino|chin[êe]s|cinese'],
  ['Cantonese', 'cantonese'],
  ['Japanese', 'japanese|japanisch[A-Za-zÀ-ÿ]*|japonais|japon[ée]s|japon[êe]s|giapponese'],
  ['Korean', 'korean|koreanisch|cor[ée]en|coreano'],
  ['Hindi', 'hindi'],
  ['Hebrew', 'hebrew'],
  ['Swedish', 'swedish|schwedisch'],
  ['Norwegian', 'norwegian|norwegisch'],
  ['Danish', 'danish|d[äa]nisch'],
  ['Finnish', 'finnish|finnisch'],
  ['Czech', 'czech|tschechisch'],
  ['Hungarian', 'hungarian|ungarisch'],
  ['Romanian', 'romanian|rum[äa]nisch'],
  ['Greek', 'greek|griechisch'],
  ['Ukrainian', 'ukrainian|ukrainisch'],
  ['Vietnamese', 'vietnamese'],
  ['Thai', 'thai'],
  ['Tagalog', 'tagalog'],
  ['Indonesian', 'indonesian|bahasa indonesia'],
  ['Malay', 'malay|bahasa melayu'],
  ['Urdu', 'urdu'],
  ['Bengali', 'bengali|bangla'],
  ['Tamil', 'tamil'],
  ['Haitian Creole', 'haitian creole|creole'],
  ['Catalan', 'catalan|catal[áàa]n?'],
  ['Afrikaans', 'afrikaans'],
  ['Zulu', '(?:isi)?zulu'],
  ['Xhosa', '(?:isi)?xhosa'],
  ['Swahili', '(?:ki)?swahili'],
  ['Punjabi', 'punjabi'],
  ['Gujarati', 'gujarati'],
  ['Marathi', 'marathi'],
  ['Telugu', 'telugu'],
  ['Kannada', 'kannada'],
  ['Malayalam', 'malayalam'],
  ['Somali', 'somali'],
  ['Persian', 'farsi|persian|persisch|dari'],
  ['Croatian', 'croatian|kroatisch'],
  ['Serbian', 'serbian|serbisch'],
  ['Slovak', 'slovak|slowakisch'],
  ['Bulgarian', 'bulgarian|bulgarisch'],
  ['Hausa', 'hausa'],
  ['Yoruba', 'yoruba'],
  ['Igbo', 'igbo'],
  ['Welsh', 'welsh'],
  ['Irish', 'irish(?= language)|gaeilge'],
  ['Sinhala', 'sinhala|sinhalese'],
  ['Nepali', 'nepali'],
  ['Filipino', 'filipino'],
  ['Sign language', 'asl\\b|sign language'],
]
const pattern = new RegExp(
  `(?<![A-Za-zÀ-ÿ])(?:${names.map(([, list], i) => `(?<l${i}>${list})`).join('|')})(?![A-Za-zÀ-ÿ])`,
  'gi',
)
/** English as a subject of study ("a degree in English, Journalism …") is no language that is asked for. */
function isSubject(text: string, start: number, end: number): boolean {
  return (
    /(?:degree in|field of study|major(?:ing)? in|area of experience|studies in|bachelor[^.]{0,20} in)[^.]{0,60}$/i.test(
      text.slice(0, start),
    ) ||
    // "French law", "the German market": a country's own.
    /^ (?:(?:[A-Za-zÀ-ɏ]+ )?laws?|markets?|tax(?:es|ation)?|gaap|legislation|regulations?|accounting|cuisine|customers?|clients?|compan(?:y|ies)|subsidiar(?:y|ies)|citizens?|nationals?|labou?r)(?![A-Za-zÀ-ɏ])/iu.test(
      text.slice(end),
    ) ||
    /^,? (?:journalism|literature|communications|or related field|arts\b|teacher)/i.test(text.slice(end))
  )
}

/** Human languages that a text names. Whether they are asked for, the reader of the line decides. */
export const findLanguages = (text: string): readonly Found<string>[] => (mayHold(text) ? named(text) : none)
const named = noted(languagesIn)

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  new RegExp(
    `^(?:${foldWord(names.map(([, list]) => list.replace(/\(\?<=[^)]{0,300}\)/g, '')).join('|'))}|sign|bahasa)`,
  ),
)
const none: readonly never[] = []

function languagesIn(text: string): readonly Found<string>[] {
  const found = new Map<string, Found<string>>()
  for (const match of text.matchAll(pattern)) {
    if (isSubject(text, match.index, match.index + match[0].length)) continue
    const index = names.findIndex((_, i) => match.groups?.[`l${i}`] !== undefined)
    const name = names[index]?.[0]
    if (!name || found.has(name)) continue
    found.set(name, { value: name, start: match.index, end: match.index + match[0].length })
  }
  return [...found.values()]
}
