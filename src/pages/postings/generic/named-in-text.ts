import { isBoardName } from './board'
import { hasRoleNoun } from './words/roles'

/** A proper name of up to five words as adverts write it. */
const properName =
  "\\p{Lu}[\\p{L}\\p{N}&'’+-]*(?:\\.[\\p{L}\\p{N}]+)*(?:\\s+(?:(?:&|and|und|et|of|de|du|der|für|for|the|la|le)\\s+)?\\p{Lu}[\\p{L}\\p{N}&'’+-]*(?:\\.[\\p{L}\\p{N}]+)*){0,4}"

const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:About|Über|Ueber|À propos de|A propos de|Sobre|Chi è|Over|Why(?: join| work (?:at|for))?|Working at|Life at|Warum)\\s+(${properName})\\s*[?:!]?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?]\\s)(?:At|Bei|Chez|Presso|Bij)\\s+(${properName}),?\\s+(?:we|our|you|everyone|wir|nous|ci|crediamo|werken|creemos|vous|du|people)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:The\\s+|Die\\s+|Das\\s+|La\\s+|Le\\s+|L['’])?(${properName})(?:\\s+\\([^)]{2,20}\\)|®|™|,)*\\s+(?:is|are|ist|sind|est|es|è|é|was founded|wurde|a été fondée?)\\s+(?:an?|the|one|looking|seeking|hiring|currently|now|recruiting|ein|eine|einer|das|die|der|un|une|le|la|l['’]|una|uno|il|o|um|uma|leader|proud|committed|dedicated|on a mission|\\p{Ll}{3,}ing)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:The\\s+|Die\\s+|La\\s+|Le\\s+|L['’])?(${properName})\\s+(?:recrute|recherche|sucht|seeks|busca|cerca|ricerca|zoekt|seleziona|contrata|procura|provides|offers|has an (?:opening|opportunity)|bietet|baut|betreibt)\\b`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?]\\s)(?:A |Az |Το |Η |Ο )?(${properName}(?:\\s(?:sp\\. z o\\.o\\.|s\\.r\\.o\\.|a\\.s\\.|Kft\\.|Zrt\\.|A\\.Ş\\.))?)\\s+(?:søger|søker|söker|installerar|erbjuder|tilbyr|tilbyder|bygger|hakee|tarjoaa|hledá|nabízí|hľadá|ponúka|szuka|poszukuje|zatrudni|oferuje|daje|keres|kínál|biztos|caută|angajează|oferă|traži|nudi|търси|предлага|ищет|предлагает|приглашает|шукає|пропонує|запрошує|αναζητά|ζητά|προσφέρει|arıyor|sunuyor|otsib|meklē|ieško|zoekt|bakt|biedt)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Jj]oin|[Rr]ejoignez|[Ww]erde Teil (?:von|der|des)|[Cc]areer (?:at|with)|[Ww]ork(?:ing)? (?:at|for)|[Tt]eam (?:at|of))\\s+(${properName})(?:['’]s)?(?:\\s+(?:team|as|and|in|en|comme)\\b|[,.!])`,
    'u',
  ),
]
/** "Moss & Pine builds stairs": of one word alone it may be a department. */
const doing = new RegExp(
  `^(?:The\\s+)?(${properName})\\s+(?:needs|makes|runs|builds|sells|helps|serves|designs|operates|supplies|looks after|cares for)\\b`,
  'u',
)

const notNames =
  /^(?:the|this|our|us|you|your|we|it|we['’]re|role|position|job|company|team|opportunity|candidates?|applicants?|responsibilit\w*|requirements?|qualifications?|benefits?|summary|overview|work|employment|location|what|who|why|how|as|in|at|all|and|or|if|please|note|experience|salary|full|part|remote|hybrid|department|organization|these|there|he|she|they|i|a|an|uns|wir|sie|du|ihre?|die|der|das|diese[rs]?|nous|vous|le|la|les|ce|cette|notre|nos|nosotros|noi|il|lo|questa?|este|esta|o|os|interessiert|firma|společnost|spoločnosť|klient|zaměstnavatel|pracodawca|spółka|cég|cégünk|munkáltató|compania|companie|angajatorul|компания|компанія|работодатель|роботодавець|фирма|virksomheden|kommunen|skolen|företaget|kunden|bedriften|yritys|asiakas|şirket|firmamız|poslodavac|ettevõte|uzņēmums|įmonė|bedrijf|organisatie|klant|marketing|finance|sales|product|design|engineering|operations)$/iu

/** Words that begin sentences and headings but name nobody. */
export const isNoName = (text: string): boolean => notNames.test(text.trim())

/** Names that the advert's own lines give as the employer's, each with how often. */
export function namedInText(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines.slice(0, 250)) {
    const text = line.slice(0, 400)
    for (const pattern of [...patterns, doing]) {
      const name = pattern
        .exec(text)?.[1]
        ?.replace(/['’]s$/, '')
        .replace(/(?<![.,:])[.,:]+$/, '')
        .trim()
      if (!name || name.length < 2 || name.length > 60) continue
      if (pattern === doing && !name.includes(' ')) continue
      if (notNames.test(name) || notNames.test(name.split(/\s+/)[0] ?? '') || isBoardName(name)) continue
      if (!name.includes(' ') && hasRoleNoun(name)) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
