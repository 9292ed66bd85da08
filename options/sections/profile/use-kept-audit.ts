import { useEffect, useState } from 'preact/hooks'
import type { KeptAudit } from '../../../src/core/contract/messages'
import type { ProfileServices } from './services'

type Asked =
  | { state: 'loading' }
  | { state: 'ready'; value: KeptAudit | null }
  | { state: 'failed'; error: unknown }

/** The newest audit, asked for anew with another key and not at all with none; what was there stays until the answer comes. */
export function useKeptAudit(services: Pick<ProfileServices, 'keptAudit'>, key: string | null): Asked {
  const [asked, setAsked] = useState<Asked>({ state: 'loading' })
  useEffect(() => {
    if (key === null) return
    let mine = true
    services.keptAudit().then(
      value => mine && setAsked({ state: 'ready', value }),
      error => mine && setAsked({ state: 'failed', error }),
    )
    return () => {
      mine = false
    }
  }, [services, key])
  return asked
}
