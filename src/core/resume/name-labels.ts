import type { TextLine } from './text-line'

/** A form's line for the name. */
export const nameLabel =
  /^(?:full name|name|(?:first )?names?(?:\(s\))?\s*\/\s*surnames?(?:\(s\))?|surnames?(?:\(s\))?\s*\/\s*first names?(?:\(s\))?|vor- (?:und|& )?nachname|vor- und zuname|vorname (?:und |\/ ?)?nachname|naam|voor- en achternaam|nom|nom (?:et|&) prénom|prénom (?:et|&) nom|nombre(?: y apellidos?| completo)?|nome(?: completo| e cognome| e sobrenome)?|navn|namn|nimi|nama(?: lengkap)?|jméno(?: a příjmení)?|meno(?: a priezvisko)?|imi[ęe] i nazwisko|ime (?:i|in) pre?zime|ime in priimek|név|nume(?: [șş]i prenume)?|ad[ıi] soyad[ıi]|họ (?:và )?tên|ονοματεπώνυμο|имя|имя и фамилия|ім['’]я та прізвище|фио|姓名|氏名|이름|성명)\s*(?::|$)/iu
export const saysName = (line: TextLine): boolean => nameLabel.test(line.cells[0]?.text ?? '')

const firstLabel =
  /^(?:first names?|given names?|forenames?|vornamen?|pr[ée]noms?|nombres?|nome|imi[ęe]|imię|voornaam|förnamn|fornavn|jméno)\s*(?::|$)/iu
const lastLabel =
  /^(?:last name|surname|family name|nachname|familienname|name|nom(?: de famille)?|apellidos?|sobrenome|apelido|cognome|nazwisko|achternaam|efternamn|etternavn|efternavn|příjmení)\s*(?::|$)/iu

/** A form that asks first and last name on lines of their own. */
export function nameOfForm(lines: TextLine[]): { name: string; taken: Set<TextLine> } | null {
  const told = (label: RegExp) => {
    for (const line of lines) {
      const found = label.exec(line.text)
      const value = found ? line.text.slice(found[0].length).trim() : ''
      if (/^\p{L}[\p{L}\p{M}\s.’'-]{0,39}$/u.test(value)) return { line, value }
    }
    return null
  }
  const first = told(firstLabel)
  const last = first && told(lastLabel)
  if (!first || !last || first.line === last.line) return null
  return { name: `${first.value} ${last.value}`, taken: new Set([first.line, last.line]) }
}
