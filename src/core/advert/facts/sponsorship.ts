import type { Found } from './found'
import { sentencesIn } from './sentences-in'

export const sponsorships = ['no-sponsorship', 'sponsorship-offered'] as const
export type Sponsorship = (typeof sponsorships)[number]

const start = '(?<![A-Za-zÀ-ɏ])'
const end = '(?![A-Za-zÀ-ɏ])'

/** Help with the right to work, in the languages that are read. */
const help = new RegExp(
  `${start}(?:(?:visas?|visum|visa[- ]?)?spons(?:or|er[nt])[a-z]*|(?:support|sponsor|cover|arrange|organi[sz]e|process|handle)(?:ing)? (?:your |all |the |work )?(?:work )?(?:visas|permits)|(?:visas?|work permits?)(?= (?:nor|or|and) relocation)|(?<=relocation (?:nor|or|and) )work permits?|sponsoring|visumssponsoring|visa (?:support|assistance|transfers?|applications?|costs?|fees?)|visum[a-zäöü]*|arbeitsvisum|patroc[íi]ni[oa]s?|patrocin(?:amos|ar)|parrain(?:age|er|ons)|your (?:work permits?|visas?)(?! status)|(?:the|a) work permit(?= (?:and|or) visa)|visas? de travail|visados?|vist[oi] (?:de trabalho|di lavoro)|work (?:visas?|permit sponsorship)|(?:assist|help|support)(?:ing)? (?:\\w+ ){0,2}(?:with|in|on|for) (?:obtaining |getting )?(?:a |your |the |any )?(?:work )?(?:visas?|permits?)|help (?:you )?(?:to )?(?:get|obtain|secure|apply for) (?:a |your |the |any )?(?:[a-z]+ )?(?:visas?|permits?)|(?:skilled worker|tier 2|health and care(?: worker)?|blue card|employer[- ]sponsored)(?: (?:visas?|applications?|routes?))|help (?:you )?(?:to )?(?:get|obtain|secure|apply for) (?:an? |your )?(?:eu )?blue card|h-?1b)${end}`,
  'giu',
)
/** Sponsors of clubs, projects and events, and those at the head of a project. */
const other =
  /(?<![A-Za-zÀ-ɏ])(?:(?:executive|project|programme?|study|trial|clinical|event|team|club|corporate|commercial|sports?|business|senior|brand|win|new|find|(?<!not )attract|manag(?:e|ing)|keep|secur(?:e|ing)|of our|of the) sponsor(?:s|ship|ships|ing)?|sponsorship (?:sales?|deals?|packages?|partners?|revenue|income|managers?|executives?|agreements?|opportunities|proposals?|experience|team|accounts?|activations?)|sponsored by|no sponsor(?= (?:has|is|may|can|will)(?![A-Za-z]))|sponsored by|no sponsor(?= (?:has|is|may|can|will)(?![A-Za-z]))|sponsors(?= (?:and|or|,)| \w+ing)|sponsor(?:s|ed|ing)? (?:\w+[- ]){0,2}(?:projects?|clubs?|events?|teams?|conferences?|meetups?|charit(?:y|ies)|hackathons?|communit(?:y|ies)|research|training|stud(?:y|ies)|trials?|content|ads?|posts?|days|socials?|lunch(?:es)?|exams?|certifications?|qualifications?|gym|memberships?))(?![A-Za-zÀ-ɏ])/giu

/** "We sponsor the local club": no person is spoken of. */
const somethingElse =
  /^spons(?:or|ors|ored|oring)\s(?:the|an?|our|local|many|several|various|some|new|young|youth|two|three|four|five|\d+)\s/i
const ofPeople =
  /visa|immigra|permit|relocat|abroad|overseas|right to work|h-?1b|skilled worker|candidate|applicant|foreign/i

const none =
  "(?:not|no longer|unable|unfortunately (?:not|no|cannot)|cannot|(?:ca|wo|do|does|is|are|would|could)n[’']t|cant|dont|never|without|neither|nor|ineligible|nicht|kein[a-z]*|leider nicht|ohne|pas|aucune?|sans|n[ãa]o|nem|sem|nenhum[a]?|sin|ning[úu]n|non|nessun[a-z]*|senza)"
/** What looks like a denial and denies nothing of this. */
const idle =
  /(?<![A-Za-zÀ-ɏ])(?:not only|(?:not|(?:do|does)n[’']t|(?:do|does) not) (?:just|only|merely|simply)|no(?:t a)? problem|no worries|not (?:in|from) (?:the|our)|(?<!we )do(?:n[’']t| not) (?:worry|hesitate|have)|never mind|if you (?:do not|don[’']t) have|kein problem|pas de (?:probl[èe]me|souci)|no (?:hay|es) (?:ning[úu]n )?problema|sem problemas?|nessun problema|not limited to)(?![A-Za-zÀ-ɏ])/giu
const deniedBefore = new RegExp(
  `${start}${none}${end}[^.;!?]{0,80}$|${start}(?:no|zero)\\s(?:[a-z]+\\s){0,2}$`,
  'iu',
)
const deniedAfter = new RegExp(
  `^[^.;!?]{0,60}${start}(?:${none}|unavailable|impossible|excluded|ausgeschlossen|exclu[es]?|excluid[oa]|unm[öo]glich)${end}|^\\s?(?:[a-z]+\\s?)?[:=–-]\\s?(?:no|nein|non|n[ãa]o|none|not|keine?)${end}`,
  'iu',
)
const offeredAfter =
  /^[^.;!?]{0,40}(?<![A-Za-zÀ-ɏ])(?:available|offered|provided|possible|considered|yes|welcome|accepted|ok|can be|may be|(?:(?:is|are) )?(?:included|covered|paid|on us|part of (?:our|the|this)|on offer)|m[öo]glich|vorhanden|ja|wird (?:angeboten|übernommen)|disponible|possible|oui|posible|s[íi]|dispon[íi]vel|poss[íi]vel|sim|possibile|disponibile)(?![A-Za-zÀ-ɏ])/iu
const offeredBefore =
  /(?<![A-Za-zÀ-ɏ])(?:we(?:[’']ll)?(?: (?:do|can|will|also|would|may|are (?:also )?(?:able|happy|willing|open|pleased|glad|prepared|ready|licensed) to))?(?: (?:happily|gladly|fully|even|also))? (?:offer|provide|support|help|assist|arrange|cover|handle|take care of|take care|look after|organi[sz]e|sort(?: out)?|consider|pay|sponsor)(?: \w+){0,4}|(?:offers?|provides?|including|includes?|with|plus|may be eligible for|licen[sc]e to|open to|able to|happy to|willing to|eligible for|get|receive)(?: \w+){0,3}|wir (?:k[öo]nnen|werden|beantragen|besorgen|organisieren|stellen|sponsern|bieten|unterst[üu]tzen|[üu]bernehmen|helfen|k[üu]mmern)(?: [a-zäöü]+){0,5}|nous (?:vous )?(?:pouvons|parrainons|sponsorisons|finan[çc]ons|proposons|offrons|prenons|accompagnons|aidons)(?: [a-zà-ÿ’']+){0,5}|(?:ofrecemos|te ayudamos|apoyamos|oferecemos|apoiamos|offriamo|supportiamo)(?: [a-zà-ÿ]+){0,5})\s$/iu
/** One of the things that are given: "relocation package and visa sponsorship". */
const listed = /(?:(?:and|&|\+|,|plus)\s?visa sponsorship|visa sponsorship(?=\s?(?:for|and|&|\+|,|plus)))/i
const needed = /(?<![A-Za-zÀ-ɏ])(?:requir|need|want|seek|ask|if)/iu
const weDo =
  /(?<![A-Za-zÀ-ɏ])we(?:[’']ll)?(?: (?:do|can|will|also|would|may|are (?:also )?(?:able|happy|willing|open|pleased|glad|prepared|ready|licensed) to))?(?: (?:happily|gladly|fully|even|also|rather))?\s$|(?<![A-Za-zÀ-ɏ])we[’']d rather\s$|(?<![A-Za-zÀ-ɏ])(?:and|who|employer|we)\s(?:can|will|do|are able to)\s(?:also\s)?$|(?<![A-Za-zÀ-ɏ])wir\s(?:gerne?\s|auch\s)?$/iu
const offersItself =
  /^(?:sponsori[sz]amos|patrocinamos|parrainons|sponsorisons|sponsorizziamo|patrocinamos)$/iu

/** "We welcome candidates who need sponsorship". */
const welcomed =
  /(?<![A-Za-zÀ-ɏ])we (?:also |happily |gladly )?(?:welcome|consider|accept|encourage|hire|invite)\s[^.;!?]{0,40}\s(?:needs?|needing|requires?|requiring)\s(?:an?\s|any\s)?(?:[\w-]+\s){0,2}(?:visas?|work permits?|sponsorship)(?![A-Za-z])/iu

/** "Candidates who need a visa cannot be considered". */
const excluded =
  /(?<![A-Za-zÀ-ɏ])(?:candidates?|applicants?|applications?|those|people|anyone|persons?)\s(?:from (?:candidates|people|those)\s)?(?:who|that)?\s?(?:need|needs|needing|require|requires|requiring)\s(?:an?\s|any\s)?(?:[\w-]+\s){0,2}(?:visas?|work permits?|sponsorship)[^.;!?]{0,25}\s(?:cannot|can[’']t|can not|will not|won[’']t|are not|aren[’']t|is not|isn[’']t|need not)(?![A-Za-z])/iu
const askedOfYou = /^\W*(?:are|will|do|would|can|could|have) you(?![a-z])/i

/** "We are a licensed sponsor". */
const isSponsor =
  /(?<![A-Za-zÀ-ɏ])(?:we|[a-z]+)\s(?:are|is)\s(?:an?\s)?(?:[a-z-]+\s)?(?:licen[sc]ed|approved|registered|accredited)\s$/iu
/** "Need a visa? We will take care of it.", "No permit yet? Don't worry, we apply for it." */
const question =
  /(?<![A-Za-zÀ-ɏ])(?:visas?|visum|(?:work )?permits?|arbeitserlaubnis|permis de travail|permiso de trabajo|sponsorship|visado|visto)(?![A-Za-zÀ-ɏ])[^.;!?]{0,20}\?\s*$/iu
const takenCareOf =
  /^\W*(?:(?:yes|no problem|no worries|do(?:n[’']t| not) worry|kein problem|pas de (?:probl[èe]me|souci)|sin problema|sem problemas?)\W+)?(?:we|we[’']ll|wir|nous|nosotros|n[óo]s)\s?(?:can|will|do|are happy to|gladly)?\s?(?:take care of|apply for|look after|handle|arrange|sort|organi[sz]e|pay for|help|support|deal with|provide|cover|k[üu]mmern|[üu]bernehmen|helfen|(?:nous )?en occupons|nos encargamos|cuidamos|ajudamos|ayudamos)(?![A-Za-zÀ-ɏ])/iu

/** "We hold a sponsor licence": the employer may, and says so. */
const licensed =
  /(?<![A-Za-zÀ-ɏ])(?:hold|holds|have|has|with)\s(?:an?\s|our\s)?(?:valid\s|current\s|uk\s|visa\s|full\s){0,2}$/iu

/** "Don't be: we sponsor it": who speaks anew behind a colon or a dash does not deny what stands before it. */
const lastClause = (before: string): string =>
  /(?<=[:–—]\s)(?:we|wir|nous|nosotros|n[óo]s|noi)\s[^:–—]*$/iu.exec(before)?.[0] ?? before

/** What a text says of sponsoring the right to work, by sentence: a refusal anywhere outweighs an offer. */
export function findSponsorship(text: string): Found<Sponsorship>[] {
  let offered: Found<Sponsorship> | null = null
  for (const sentence of sentencesIn(text)) {
    const blank = (found: string) => ' '.repeat(found.length)
    const said = text.slice(sentence.start, sentence.end).replace(other, blank).replace(idle, blank)
    // A question of the form asks what is the case.
    const next = text.slice(sentence.end)
    if (!askedOfYou.test(said) && question.test(said) && takenCareOf.test(next))
      offered ??= { value: 'sponsorship-offered', start: sentence.start, end: sentence.end }
    if (askedOfYou.test(said) && /^\s*\?/.test(text.slice(sentence.end - 1))) continue
    const shut = excluded.exec(said)
    if (shut)
      return [
        {
          value: 'no-sponsorship',
          start: sentence.start + shut.index,
          end: sentence.start + shut.index + shut[0].length,
        },
      ]
    const met = welcomed.exec(said)
    if (met)
      offered ??= {
        value: 'sponsorship-offered',
        start: sentence.start + met.index,
        end: sentence.start + met.index + met[0].length,
      }
    for (const match of said.matchAll(help)) {
      if (somethingElse.test(said.slice(match.index)) && !ofPeople.test(said)) continue
      const before = lastClause(said.slice(0, match.index))
      const after = said.slice(match.index + match[0].length)
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      if (deniedBefore.test(before) || deniedAfter.test(after)) return [{ value: 'no-sponsorship', ...at }]
      const offers =
        offersItself.test(match[0]) ||
        (/^(?:(?:visa )?spons|help|assist|support|cover|arrange|organi|process|handle)/i.test(match[0]) &&
          weDo.test(before.replace(/\s+/g, ' '))) ||
        (/^sponsors$/i.test(match[0]) && /^\s(?:[\w-]+\s){0,3}(?:visas?|permits?)\b/i.test(after)) ||
        (/^\s?licen[sc]e/i.test(after) && licensed.test(before)) ||
        (/^(?:visa )?sponsor$/i.test(match[0]) && isSponsor.test(before)) ||
        offeredAfter.test(after) ||
        offeredBefore.test(before) ||
        (listed.test(said) && !needed.test(said))
      if (offers && !/\?\s*$/.test(said)) offered ??= { value: 'sponsorship-offered', ...at }
    }
  }
  return offered ? [offered] : []
}
