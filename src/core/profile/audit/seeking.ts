/** What says that one is looking for work, in six languages. */
const words = [
  '(?:actively |currently |now )?(?:seeking|looking for|searching for|in search of)',
  'open to (?:work|new|opportunit)',
  'unemployed',
  'available (?:for|immediately)',
  'auf (?:der )?(?:job)?suche',
  'auf stellensuche',
  '(?:en|à la) recherche',
  "à l[’']écoute du marché",
  'en búsqueda',
  'buscando',
  'em busca',
  'à procura',
  'disponível para',
  'in cerca di',
  'alla ricerca di',
].join('|')
const inFront = new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})(?!\\p{L})`, 'iu')
/** Elsewhere only what can't mean anything else: "looking for patterns" is work. */
const job =
  /(?<!\p{L})(?:(?:seeking|looking for|searching for|open to|available for)\s+(?:a |an |my |the |any )?(?:new |next |other |better |exciting |challenging )?(?:opportunit|challenge|role|position|job|employer|employment|work(?!\s+with)|offers)|auf (?:der )?(?:jobsuche|stellensuche|suche nach einer neuen)|(?:en|à la) recherche d[’'](?:un (?:emploi|poste)|une? (?:nouvelle?|nouveau))|(?:en búsqueda de|buscando) (?:empleo|trabajo|nuevas? oportunidad)|em busca de (?:emprego|recolocação|nov[oa]s? oportunidade|nov[oa]s? desafio)|in cerca di (?:lavoro|nuove? opportunità)|alla ricerca di (?:lavoro|nuove? opportunità))/iu

/** A headline that begins with what is looked for. */
export const seeksInFront = (headline: string): boolean => inFront.test(headline)

/** Where a text says that its writer looks for work; -1 where it doesn't. */
export const seekingAt = (text: string): number => text.search(job)
