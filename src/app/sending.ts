import { messages } from '../core/kernel/message'
import { UserFacingError } from '../core/kernel/user-facing-error'
import { live } from '../store/live'
import { newestMaster } from '../store/master'
import { storage } from '../store/open'
import { addResume, deriveResume, listResumes } from '../store/resumes'
import { guardText, type NewSending, recordSending, takeSendingBack } from '../store/sendings'

const words = messages('app/sending', {
  gone: 'The version or the opportunity is no longer kept here. Nothing was recorded.',
})

/** Versions on their way out, from whatever surface. */
export const sendingActs = {
  /** The latest first. */
  versions: live(async db => (await listResumes(db)).reverse()),
  guardText: async (text: string, opportunityId: string) => guardText(await storage(), text, opportunityId),
  /** Keeps a pasted text as a version for an opportunity. @returns its id. */
  keepText: async (text: string, name: string, opportunityId: string): Promise<string> =>
    (await addResume(await storage(), { name, parentId: null, opportunityId, resume: {}, text })).id,
  deriveVersion: async (parentId: string, opportunityId: string): Promise<string | null> =>
    (await deriveResume(await storage(), parentId, opportunityId))?.id ?? null,
  /** A version for an opportunity, made from the newest master. @returns its id; null where there is no master. */
  async makeVersion(opportunityId: string): Promise<string | null> {
    const db = await storage()
    const master = await newestMaster(db)
    return master && ((await deriveResume(db, master.id, opportunityId))?.id ?? null)
  },
  /** @returns how to take it back. */
  async recordSending(given: NewSending): Promise<() => Promise<void>> {
    const done = await recordSending(await storage(), given)
    if (!done) throw new UserFacingError(words.gone())
    return async () => takeSendingBack(await storage(), done)
  },
}
