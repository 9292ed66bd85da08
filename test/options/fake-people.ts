import type { PeopleServices } from '../../options/sections/people/services'
import { ledgerOf } from '../../src/core/people/ledger'
import { cell } from './cells'

/** Nobody is known. The pages about people are tested on the real store. */
export const fakePeople = (): PeopleServices => ({
  people: cell([]),
  between: cell({ by: new Map(), total: ledgerOf([]) }),
  touchesOf: () => cell([]),
  rhythms: cell({}),
  atEmployer: () => cell({ sure: [], maybe: [] }),
  knownByEmployer: cell(new Map()),
  notKeptYet: named => cell([...named]),
  keepNamed: async () => async () => {},
  openingsAt: () => cell([]),
  addPerson: async () => '',
  savePerson: async () => {},
  deletePerson: async () => null,
  addTouch: async () => async () => {},
  saveTouch: async () => {},
  deleteTouch: async () => null,
  joinPeople: async () => null,
  setRhythm: async () => {},
  importContacts: async () => ({ added: 0, completed: 0, same: 0, leftOut: 0, undo: async () => {} }),
  saveContacts: async () => '',
})
