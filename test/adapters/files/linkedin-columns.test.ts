import { expect, it } from 'vitest'
import { inEnglish } from '../../../src/adapters/files/linkedin-columns'
import { namedTable, rowsOf } from '../../../src/adapters/files/linkedin-tables'

it.each([
  'Unternehmen,Position,Beschreibung,Ort,Beginn,Ende',
  'Nom de l’entreprise,Titre,Description,Lieu,Début le,Terminé le',
  'Nombre de la empresa,Cargo,Descripción,Ubicación,Fecha de inicio,Fecha de fin',
  'Nome da empresa,Título,Descrição,Localização,Iniciado em,Concluído em',
  'Azienda,Qualifica,Descrizione,Località,Data di inizio,Data di fine',
  'Bedrijfsnaam,Functie,Beschrijving,Locatie,Begonnen op,Voltooid op',
])('reads a table of positions whose columns are "%s"', header => {
  const text = `${header}\nElm Bakery,Baker,Bread,Ghent,Jan 2019,Feb 2021\n`
  expect(namedTable('export.csv', text, [])).toBe('positions')
  expect(rowsOf(text)).toEqual([
    {
      'Company Name': 'Elm Bakery',
      Title: 'Baker',
      Description: 'Bread',
      Location: 'Ghent',
      'Started On': 'Jan 2019',
      'Finished On': 'Feb 2021',
    },
  ])
})

it('takes a table of schools for one', () => {
  const text = 'Hochschule;Abschluss;Beginn;Ende\nHandelsschule Gent;Diplom;2014;2016\n'
  expect(namedTable('schulen.csv', text, [])).toBe('education')
})

it('takes no other table for one by a word or two', () => {
  expect(inEnglish(['Firma', 'Position', 'Ort'])).toBeNull()
  expect(namedTable('liste.csv', 'Firma;Position;Ort\nElm;Bäcker;Gent\n', [])).toBeNull()
})
