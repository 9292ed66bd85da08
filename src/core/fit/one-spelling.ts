/**
 * British and American spellings of one word, brought into one: "paediatric" and "pediatric", "modelling" and
 * "modeling", "organisation" and "organization". For comparing only: what comes out need be no spelling of either
 * country, as long as both come out alike and no two words become one that are not.
 */
const differs =
  /ae|oe|our|[iy]z|tre|bre|enc|ogu|mme|ll|ph|ough|grey|tyre|minium|dge|arte|aught|alit|^(?:enq|age|math|mould|practis)/

const words: readonly (readonly [RegExp, string])[] = [
  // Anaesthesia, orthopaedic, manoeuvre; not of "aerial" and "does", where the vowels are two.
  [/ae(?!r(?:o|i))(?=[a-z]{2})/g, 'e'],
  [/(?<=[a-z]{2}|^)oe(?=[a-z]{3})/g, 'e'],
  [/euvre?(?=s?$|d$|ing$|abl)/, 'euver'],
  [
    /(col|lab|neighb|behavi|harb|hon|hum|fav|flav|rig|vap|od|arm|endeav|parl|tum|vig|savi?|rum|splend|cand|clam|demean)our/,
    '$1or',
  ],
  // Organize, analyze: the letter is the rarer one in words that both countries write alike.
  [/([a-z]{3}[iy])z(?=e|ing|ation|abl)/, '$1s'],
  [/(cent|theat|lit|met|calib|lust|spect|fib|sab|somb)re(?=s?$)/, '$1er'],
  [/(cent)(?:re|er)d$/, '$1ered'],
  [/^(def|off|lic|pret)enc/, '$1ens'],
  [/^practis/, 'practic'],
  [/(anal|catal|dial|epil|monol|prol|homol)ogu(?:e(?=s?$)|(?=ed$|ing$))/, '$1og'],
  [/(?<=gra)mme(?=s?$)/, 'm'],
  // Counsellor, traveller, modelling; fulfilment, skilful. Short words may be others: "filler", "filer".
  [/(?<=[a-z]{4})ll(?=(?:er|or|ery)s?$|ing$|ed$|ous$)/, 'l'],
  [/ll(?=ments?$|ful(?:ly)?$)/, 'l'],
  [/(jewel)l?e?r(?=y$)/, '$1r'],
  [/sulph/, 'sulf'],
  [/^plough/, 'plow'],
  [/^mould/, 'mold'],
  [/^grey/, 'gray'],
  [/^tyre/, 'tire'],
  [/aluminium/, 'aluminum'],
  [/dgement/, 'dgment'],
  [/^artefact/, 'artifact'],
  [/^draught(?=s|$|ing)/, 'draft'],
  [/specialit(?=y$|ies$)/, 'specialt'],
  [/^enquir/, 'inquir'],
  [/^ageing$/, 'aging'],
  [/^maths$/, 'math'],
]

/** @param word lower case, without accents. */
export const oneSpelling = (word: string): string =>
  word.length > 3 && differs.test(word)
    ? words.reduce((spelled, [from, to]) => spelled.replace(from, to), word)
    : word
