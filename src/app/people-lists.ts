import { localDay } from '../core/kernel/days'
import type { Contact } from '../core/people/contact'
import type { Course } from '../store/course'
import { importPeople } from '../store/import-people'
import { joinPeople } from '../store/join-people'
import { storage } from '../store/open'
import { timeNow } from '../store/stamp'

/** What the user does with entries of people, not with a person: apart from what a popup does (app/people). */
export const peopleListActs = {
  joinPeople: async (keptId: string, otherId: string) => joinPeople(await storage(), keptId, otherId),
  importPeople: async (contacts: readonly Contact[], course: Course) =>
    importPeople(await storage(), contacts, localDay(timeNow()), course),
}
