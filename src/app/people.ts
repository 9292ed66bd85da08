import { localDay } from '../core/kernel/days'
import type { NamedPerson } from '../core/people/named/named-person'
import { newPerson, type Person } from '../core/people/person'
import type { Touch, TouchKind } from '../core/people/touch'
import { people } from '../records/people'
import { touches } from '../records/touches'
import { storage } from '../store/open'
import { add, patch, remove } from '../store/rows'
import { getSetting, putSetting } from '../store/settings'
import { timeNow } from '../store/stamp'
import { keepNamed } from './named-in-advert'

/** What the user does with the people they know, from whatever surface. */
export const peopleActs = {
  /** @returns their id. */
  addPerson: async (name: string): Promise<string> =>
    (await add(await storage(), people, newPerson(name))).id,
  /** Someone whom an advert names. @returns how to take it back; null where they were kept already. */
  keepNamed: async (named: NamedPerson, employer: string, met: string) =>
    keepNamed(await storage(), named, employer, met),
  savePerson: async (id: string, change: Partial<Person>): Promise<void> =>
    void (await patch(await storage(), people, id, change)),
  /** With their touches. @returns how to take it back; null where they are gone. */
  deletePerson: async (id: string) => remove(await storage(), people, id),
  /** One tap: today, without a note. @returns how to take it back. */
  addTouch: async (personId: string, kind: TouchKind, opportunityId: string | null = null) => {
    const db = await storage()
    const on = localDay(timeNow())
    const { id } = await add(db, touches, { personId, kind, on, note: '', opportunityId })
    return async () => void (await remove(db, touches, id))
  },
  saveTouch: async (id: string, change: Partial<Pick<Touch, 'kind' | 'on' | 'note'>>): Promise<void> =>
    void (await patch(await storage(), touches, id, change)),
  deleteTouch: async (id: string) => remove(await storage(), touches, id),
  /** @param days null: no rhythm for this tag or tie. */
  setRhythm: async (tag: string, days: number | null): Promise<void> => {
    const db = await storage()
    await db.transaction('rw', db.settings, async () => {
      const { [tag.toLowerCase()]: _before, ...others } = await getSetting(db, 'rhythms')
      await putSetting(db, 'rhythms', days === null ? others : { ...others, [tag.toLowerCase()]: days })
    })
  },
}
