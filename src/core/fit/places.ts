import { once } from '../kernel/once'

/** States and countries as papers name them; a line is one place under several names. */
const places = `
Alabama|AL;Alaska;Arizona|AZ;Arkansas;California|CA|Calif;Colorado;Connecticut|CT;Delaware;Florida|FL;Georgia;Hawaii;Idaho;Illinois|IL;Indiana;Iowa;Kansas|KS;Kentucky|KY;Louisiana;Maine;Maryland|MD;Massachusetts|MA;Michigan|MI;Minnesota|MN;Mississippi|MS;Missouri|MO;Montana;Nebraska;Nevada|NV;New Hampshire|NH;New Jersey|NJ;New Mexico|NM;New York|NY;North Carolina|NC;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina|SC;South Dakota;Tennessee|TN;Texas|TX;Utah;Vermont;Virginia|VA;Washington|WA;West Virginia;Wisconsin|WI;Wyoming
Germany|German|Deutschland;Austria|Austrian|Österreich;Switzerland|Swiss|Schweiz;France|French;Spain|Spanish;Italy|Italian;Portugal|Portuguese;Poland|Polish;Netherlands|Dutch;Belgium|Belgian;England|English|UK|United Kingdom|British;Scotland|Scottish;Ireland|Irish;Canada|Canadian;Ontario;Quebec;British Columbia;Alberta;Australia|Australian;New Zealand;India|Indian;Brazil|Brazilian
`

const table = once(() => {
  const ids = new Map<string, string>()
  for (const place of places.split(/[;\n]/))
    for (const name of place.split('|'))
      if (name.trim()) ids.set(name.trim(), place.split('|')[0]?.trim() ?? '')
  const names = [...ids.keys()].sort((a, b) => b.length - a.length)
  return { ids, pattern: new RegExp(`\\b(?:${names.join('|')})\\b`, 'gu') }
})

/** The states and countries that a text names, each by one name. */
export function placesIn(text: string): Set<string> {
  const { ids, pattern } = table()
  return new Set([...text.matchAll(pattern)].map(match => ids.get(match[0]) ?? match[0]))
}
