import { once } from '../../core/kernel/once'
import { foldForComparison } from '../../core/kernel/text'

/** What LinkedIn's columns are called in archives of other languages than English, by the English name. */
const words: Record<string, string> = {
  'Company Name':
    'firmenname, unternehmen, name des unternehmens, firma, arbeitgeber, nom de l’entreprise, entreprise, société, nom de la société, nombre de la empresa, empresa, nome da empresa, nome dell’azienda, azienda, bedrijfsnaam, naam van bedrijf, bedrijf, företagsnamn, företag, virksomhedsnavn, virksomhed, bedriftsnavn, nazwa firmy',
  Title:
    'titel, position, jobtitel, berufsbezeichnung, stelle, titre, poste, intitulé du poste, fonction, cargo, título, puesto, qualifica, titolo, posizione, functie, functietitel, befattning, stilling, stillingsbetegnelse, stanowisko, tytuł',
  'School Name':
    'name der schule, schule, hochschule, bildungseinrichtung, nom de l’établissement, établissement, école, nombre de la institución, institución, escuela, centro educativo, nome da instituição, instituição de ensino, nome dell’istituto, istituto, scuola, naam van school, school, onderwijsinstelling, skolans namn, skola, skole, nazwa uczelni',
  'Degree Name':
    'abschluss, name des abschlusses, diplôme, nom du diplôme, titulación, nombre del título, diploma, grau, nome do curso, titolo di studio, nome del titolo, diplomanaam, graad, examen, grad, stopień',
  Description:
    'beschreibung, descripción, descrição, descrizione, beschrijving, omschrijving, beskrivning, beskrivelse, opis',
  Notes: 'notizen, anmerkungen, remarques, notas, note, notities, anteckningar, noter, notatki',
  Location:
    'ort, standort, lieu, localisation, ubicación, lugar, localidade, localização, luogo, località, locatie, plaats, plats, placering, sted, lokalizacja',
  'Started On':
    'beginn, beginn am, begonnen am, gestartet am, startdatum, début, début le, date de début, commencé le, inicio, inicio el, fecha de inicio, comenzó el, início, início em, iniciado em, data de início, inizio, iniziato il, data di inizio, begonnen op, begindatum, gestart op, startade, startad, startdato, start, data rozpoczęcia, rozpoczęto',
  'Finished On':
    'ende, ende am, beendet am, enddatum, fin, fin le, date de fin, terminé le, fecha de fin, fecha de finalización, finalizado el, finalizó el, terminó el, término, término em, concluído em, data de término, fine, terminato il, data di fine, voltooid op, beëindigd op, einddatum, slutdatum, avslutad, slutdato, sluttet, data zakończenia, zakończono',
}

const englishNames = once(
  () =>
    new Map(
      Object.entries(words).flatMap(([english, list]) =>
        [english, ...list.split(', ')].map(name => [foldForComparison(name), english]),
      ),
    ),
)

/** Tables that are read in other languages: who or where, and from when to when. */
const whole: readonly (readonly string[])[] = [
  ['Company Name', 'Title', 'Started On', 'Finished On'],
  ['School Name', 'Started On', 'Finished On'],
]

/**
 * The header of a table of positions or schools by LinkedIn's English names; null where a row is none in any
 * language. Each of its columns must be there, since their words ("start", "position") stand in any table.
 */
export function inEnglish(header: readonly string[]): string[] | null {
  const names = header.map(name => englishNames().get(foldForComparison(name)) ?? name.trim())
  return whole.some(columns => columns.every(column => names.includes(column))) ? names : null
}
