import { employerScore } from './words/employers'
import { headingKind } from './words/headings'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

/** Words that people put into the names of such files, beside their own. */
const notName =
  /^(?:cv|r[ée]sum[ée]s?|curriculum|vitae|lebenslauf|bewerbung|curr[íi]culo|hoja|vida|de|profile|profil|final|draft|copy|new|latest|updated|version|v|my|the|and|one|page|en|english|deutsch|français|fr|pdf|docx?|linkedin|cover|letter|master|template|sample|example|test|document|untitled|scan|file)$/iu

/** "Ada_Quay-CV-2026.pdf": whose it is, where the text itself doesn't say; empty where the file's name tells no one's. */
export function nameOfFile(file: string): string {
  const words = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z]{2,8}$/, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{M}’']+/u)
    .filter(word => word !== '' && !notName.test(word))
  const isName = words.every(word => /^\p{Lu}\p{L}[\p{L}\p{M}’']*$/u.test(word))
  const name = words.join(' ')
  const isOther =
    titleScore(name) > 0 || employerScore(name) > 0 || isPlace(name) || headingKind(name) !== null
  return isName && words.length >= 2 && words.length <= 4 && !isOther ? name : ''
}
