import { employerScore } from './employers'
import { titleScore } from './titles'

const regions =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|NS|NB|SK|NSW|VIC|QLD|UK|USA|US|UAE'
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Bavaria|Bayern|England|Scotland|Wales'
const countries =
  'United States|United Kingdom|Great Britain|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Belgium|Belgique|België|Netherlands|The Netherlands|Nederland|Luxembourg|Spain|España|Portugal|Italy|Italia|Greece|Poland|Polska|Czech Republic|Czechia|Slovakia|Hungary|Romania|Bulgaria|Serbia|Croatia|Slovenia|Ukraine|Russia|Россия|Estonia|Latvia|Lithuania|Finland|Sweden|Sverige|Norway|Norge|Denmark|Danmark|Iceland|Turkey|Türkiye|Israel|Egypt|Morocco|Nigeria|Kenya|Ghana|South Africa|India|Pakistan|Bangladesh|Sri Lanka|China|Hong Kong|Taiwan|Japan|South Korea|Korea|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Mexico|México|Uruguay|United Arab Emirates|Saudi Arabia|Qatar'
const cities =
  'Bremen|Hannover|Nürnberg|Nuremberg|Dortmund|Essen|Bonn|Mannheim|Karlsruhe|Freiburg|Münster|Augsburg|Kiel|Lübeck|Rostock|Mainz|Kassel|Erfurt|Magdeburg|Potsdam|Linz|Salzburg|Innsbruck|Lausanne|Luzern|Winterthur|St. Gallen|Lyon|Marseille|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Rennes|Grenoble|Montpellier|Reims|Dijon|Angers|Brest|Bilbao|Zaragoza|Málaga|Murcia|Vigo|Gijón|Vitoria|Pamplona|Valladolid|Granada|Alicante|Braga|Coimbra|Faro|Bologna|Firenze|Florence|Genova|Venezia|Verona|Palermo|Bari|Padova|Trieste|Bergamo|Brescia|Eindhoven|Groningen|Haarlem|Leiden|Maastricht|Nijmegen|Tilburg|Breda|Arnhem|Gent|Ghent|Leuven|Liège|Brugge|Uppsala|Lund|Umeå|Linköping|Örebro|Västerås|Trondheim|Stavanger|Tromsø|Odense|Aalborg|Esbjerg|Tampere|Turku|Oulu|Espoo|Łódź|Katowice|Szczecin|Lublin|Toruń|Bydgoszcz|Rzeszów|Białystok|Ostrava|Plzeň|Bratislava|Košice|Debrecen|Szeged|Cluj-Napoca|Timișoara|Iași|Brașov|Zagreb|Ljubljana|Maribor|Belgrade|Beograd|Sarajevo|Thessaloniki|Ankara|Izmir|Hull|Liverpool|Sheffield|Newcastle|Nottingham|Leicester|Cardiff|Swansea|Belfast|Aberdeen|Dundee|York|Exeter|Plymouth|Southampton|Portsmouth|Brighton|Norwich|Cork|Galway|Limerick|Pune|Chennai|Hyderabad|Kolkata|Ahmedabad|Jaipur|Kochi|Karachi|Lahore|Dhaka|Colombo|Campinas|Curitiba|Porto Alegre|Recife|Salvador|Belo Horizonte|Brasília|Fortaleza|Guadalajara|Monterrey|Bogotá|Medellín|Lima|Santiago|Buenos Aires|Montevideo|Quito|Perth|Adelaide|Brisbane|Hobart|Canberra|Auckland|Wellington|Christchurch|Lagos|Abuja|Nairobi|Accra|Cape Town|Johannesburg|Durban|Pretoria|London|Paris|Berlin|Hamburg|Munich|München|Frankfurt|Köln|Cologne|Stuttgart|Düsseldorf|Leipzig|Dresden|Wien|Vienna|Graz|Zürich|Zurich|Genève|Geneva|Basel|Bern|Amsterdam|Rotterdam|Utrecht|Den Haag|Brussels|Bruxelles|Antwerp|Madrid|Barcelona|Valencia|Sevilla|Lisboa|Lisbon|Porto|Roma|Rome|Milano|Milan|Torino|Napoli|Dublin|Edinburgh|Glasgow|Manchester|Birmingham|Bristol|Leeds|Cambridge|Oxford|Stockholm|Göteborg|Gothenburg|Malmö|Oslo|Bergen|Copenhagen|København|Aarhus|Helsinki|Warszawa|Warsaw|Kraków|Wrocław|Gdańsk|Poznań|Praha|Prague|Brno|Budapest|Bucharest|Sofia|Athens|Istanbul|Moscow|Москва|Санкт-Петербург|Kyiv|New York City|New York|NYC|San Francisco|Los Angeles|Chicago|Boston|Seattle|Austin|Denver|Atlanta|Houston|Dallas|Miami|Philadelphia|San Diego|San Jose|Portland|Toronto|Vancouver|Montréal|Montreal|Ottawa|Sydney|Melbourne|Brisbane|Auckland|Tokyo|Seoul|Beijing|Shanghai|Hong Kong|Singapore|Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Pune|Chennai|Kolkata|Tel Aviv|Dubai|Cairo|Lagos|Nairobi|Cape Town|Johannesburg|São Paulo|Rio de Janeiro|Buenos Aires|Santiago|Bogotá|Lima|Ciudad de México|Mexico City|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille'

const word = String.raw`\p{Lu}[\p{L}.’'\-]+`
const place = `${word}(?:\\s+(?:${word}|de|la|le|of|am|an|der|del|upon|do|da|sur|do)){0,3}`
const mode =
  '(?:fully\\s+)?remote(?:ly)?|hybrid|on-?site|home ?office|worldwide|anywhere|удал[её]нно|télétravail|remoto'
const known = new RegExp(`^(?:${countries}|${cities}|${states})$`, 'u')
const cityRegion = new RegExp(
  `^${place},\\s*(?:(?:${regions})(?:\\s+\\d{5})?(?:,?\\s*(?:USA|US))?|(?:${states}|${countries})(?:,\\s*(?:${countries}|US|USA|UK))?|[A-Z]{2})\\.?$`,
  'u',
)
const tail = new RegExp(
  `(?:^|[,|·•–—(-])\\s*(${place},\\s*(?:(?:${regions})|${states}|${countries})|(?:Fully\\s+)?Remote|Hybrid|${mode}|(?:${cities})(?:,\\s*\\p{Lu}[\\p{L} ]+)?)\\)?\\.?\\s*$`,
  'u',
)
const working = new RegExp(`^\\(?(?:${mode})\\)?(?:\\s*[,(/–-].{0,30})?$`, 'iu')

/** The text is a place or a way of working ("Remote"), and nothing besides. */
export function isPlace(text: string): boolean {
  const bare = text.replace(/^[(\s]+|(?<![)\s.])[)\s.]+$/gu, '')
  if (bare.length < 2 || bare.length > 60) return false
  const [first = '', ...more] = bare.split(/,\s*/)
  if (more.length > 0 && employerScore(first) > 0) return false
  // "Example-Berlin, Germany": what stands before the city is no part of its name.
  const [, before, city] = /^(.+?)-(\p{Lu}[^-]*)$/u.exec(first) ?? []
  if (before && city && (known.test(city) || before.includes(' '))) return false
  return known.test(bare) || cityRegion.test(bare) || working.test(bare) || greater.test(bare)
}

const greater = /^(?:greater\s.{3,30}\sarea|.{3,30}\s(?:metropolitan|bay) area(?:,.*)?)$/iu

const street =
  /^\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|plaza|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|circle|terrace|close|crescent|broadway)\.?(?:[,\s].*)?$/iu
const streetAbroad =
  /^(?:\p{Lu}[\p{L}\s.'’-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vej|veien|gade)|(?:rue|avenue|boulevard|place|calle|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|rua|ul\.)\s\p{Lu}?[\p{L}\s.'’-]{1,40}),?\s+\d{1,4}[a-z]?(?:[,\s].*)?$/iu
const zipAtEnd = /^\d{1,5}\s.{3,60},?\s[A-Z]{2}\s\d{5}(?:-\d{4})?$/u

/** The text is the address of a house: street and number, with or without its town. */
export const isStreet = (text: string): boolean =>
  text.length <= 100 && (street.test(text) || streetAbroad.test(text) || zipAtEnd.test(text))

/** A place at the end of a text, with where it begins; null where there is none. */
export function placeAtEnd(text: string): { place: string; index: number } | null {
  const found = tail.exec(text)
  if (found?.[1] === undefined) return null
  const [first = '', last] = found[1].split(/,\s*/)
  const [dashed, city] = /-(\p{Lu}[^-]*)$/u.exec(first) ?? []
  if (dashed && city && known.test(city)) {
    const index = text.lastIndexOf(dashed)
    return { place: text.slice(index + 1).trim(), index }
  }
  // "Example Hospital, Singapore": an employer and a city, not a town and its country.
  if (last && employerScore(first) > 0) return { place: last, index: text.lastIndexOf(last) }
  // "…, Leeds, Electrician": what follows the city is what somebody is there.
  if (last && titleScore(last) >= 1) return null
  return { place: found[1], index: found.index }
}
