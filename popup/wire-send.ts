import { live } from '../src/store/live'
import { storage } from '../src/store/open'
import { addResume, deriveResume, listResumes } from '../src/store/resumes'
import { guardText, recordSending, sendingsOf, takeSendingBack } from '../src/store/sendings'
import type { SendServices } from './send-services'

export const sendServices: SendServices = {
  versions: live(async db => (await listResumes(db)).reverse()),
  sent: id => live(db => sendingsOf(db, id)),
  guardText: async (text, id) => guardText(await storage(), text, id),
  keepText: async (text, name, opportunityId) =>
    (await addResume(await storage(), { name, parentId: null, opportunityId, resume: {}, text })).id,
  deriveVersion: async (parentId, opportunityId) =>
    (await deriveResume(await storage(), parentId, opportunityId))?.id ?? null,
  async recordSending(given) {
    const done = await recordSending(await storage(), given)
    if (!done) throw new Error('The version or the opportunity is no longer kept here. Nothing was recorded.')
    return async () => {
      await takeSendingBack(await storage(), done)
    }
  },
}
