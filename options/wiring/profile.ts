import { readProfileInWorker } from '../../src/adapters/files/read-in-worker'
import { isRefusal } from '../../src/adapters/files/refusal'
import { send } from '../../src/adapters/messaging'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import { isExample } from '../../src/store/example-database'
import { storage } from '../../src/store/open'
import type { ProfileServices } from '../sections/profile/services'

export const profileServices: ProfileServices = {
  keptAudit: async () => send('auditKept', { inExample: isExample(await storage()) }),
  async auditArchive(file, { signal }) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await readProfileInWorker({ name: file.name, bytes }, { signal })
    if (isRefusal(read)) throw new UserFacingError(read.sentence)
    await send('auditArchive', { snapshot: read.snapshot })
  },
}
