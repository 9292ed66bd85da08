import type { peopleActs } from '../../../src/app/people'
import type { peopleListActs } from '../../../src/app/people-lists'
import type { AtEmployer } from '../../../src/core/people/at-employer'
import type { Rhythms } from '../../../src/core/people/cadence'
import type { NamedPerson } from '../../../src/core/people/named/named-person'
import type { PersonRecord } from '../../../src/records/people'
import type { TouchRecord } from '../../../src/records/touches'
import type { Course } from '../../../src/store/course'
import type { AllBetween } from '../../../src/store/people'
import type { Watchable } from '../../../src/ui/hooks/use-live'

type ActsOnPeople = typeof peopleActs & Pick<typeof peopleListActs, 'joinPeople'>

/** What the pages about people need, beside what they can do (app/people). */
export interface PeopleServices extends ActsOnPeople {
  people: Watchable<PersonRecord[]>
  /** Comes after the list: it walks over every touch. */
  between: Watchable<AllBetween>
  touchesOf(personId: string): Watchable<TouchRecord[]>
  rhythms: Watchable<Rhythms>
  atEmployer(employer: string): Watchable<AtEmployer<PersonRecord>>
  /** Who of those that an advert names is not among the user's people. */
  notKeptYet(named: readonly NamedPerson[], employer: string): Watchable<NamedPerson[]>
  /** Names of those who are surely at an employer, by its key (core/posting/names). */
  knownByEmployer: Watchable<ReadonlyMap<string, readonly string[]>>
  /** Opportunities on the board at an employer. */
  openingsAt(employer: string): Watchable<{ id: string; title: string }[]>
  importContacts(file: File, course: Course): Promise<ImportedContacts>
  /** @returns the name of the file. */
  saveContacts(): Promise<string>
}

interface ImportedContacts {
  added: number
  completed: number
  same: number
  /** Entries of the file without a name. */
  leftOut: number
  undo(): Promise<void>
}
