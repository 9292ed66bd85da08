import { readContactsInWorker } from '../../src/adapters/files/read-in-worker'
import { isRefusal } from '../../src/adapters/files/refusal'
import { vcardFile } from '../../src/adapters/files-out/vcard'
import { saveFile } from '../../src/adapters/save-file'
import { notKeptYet } from '../../src/app/named-in-advert'
import { peopleActs } from '../../src/app/people'
import { peopleListActs } from '../../src/app/people-lists'
import { localDay } from '../../src/core/kernel/days'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import { isOnBoard } from '../../src/core/pipeline/opportunity'
import { sameOrganization } from '../../src/core/posting/names'
import type { Database } from '../../src/store/database'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { allBetween, knownByEmployer, listPeople, peopleAtEmployer, touchesOf } from '../../src/store/people'
import { getSetting } from '../../src/store/settings'
import { timeNow } from '../../src/store/stamp'
import type { PeopleServices } from '../sections/people/services'

const { importPeople, joinPeople } = peopleListActs

const boardAt = async (db: Database, employer: string): Promise<{ id: string; title: string }[]> =>
  employer.trim()
    ? (
        await db.opportunities
          .where('status')
          .notEqual('seen')
          .filter(row => isOnBoard(row.status) && sameOrganization(row.organization, employer))
          .toArray()
      ).map(({ id, title }) => ({ id, title }))
    : []

export const peopleServices: PeopleServices = {
  ...peopleActs,
  joinPeople,
  people: live(listPeople),
  between: live(allBetween),
  touchesOf: id => live(db => touchesOf(db, id)),
  rhythms: live(db => getSetting(db, 'rhythms')),
  atEmployer: employer => live(db => peopleAtEmployer(db, employer)),
  notKeptYet: (named, employer) => live(db => notKeptYet(db, named, employer)),
  async importContacts(file, { progress, signal }) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await readContactsInWorker({ name: file.name, bytes }, { signal })
    if (isRefusal(read)) throw new UserFacingError(read.sentence)
    return { ...(await importPeople(read.contacts, { progress, signal })), leftOut: read.leftOut }
  },
  async saveContacts() {
    const name = `steppingstone-people-${localDay(timeNow())}.vcf`
    saveFile(vcardFile(await listPeople(await storage())), name)
    return name
  },
  knownByEmployer: live(knownByEmployer),
  openingsAt: employer => live(db => boardAt(db, employer)),
}
