import type { FieldName } from '../../../src/core/posting/posting'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { reasonOf } from '../../shell/reason'
import type { ByHandServices } from './by-hand-services'
import { ChangeValues } from './change-values'
import { changeWords } from './change-words'

export interface OwnWordsProps {
  id: string
  services: Pick<ByHandServices, 'ownWords' | 'takeWordBack'>
  say(message: Omit<ToastMessage, 'id'>): void
}

/** What the user set right of what was read, each with the way back. */
export function OwnWords({ id, services, say }: OwnWordsProps) {
  const changes = useLive(() => services.ownWords(id), [services, id]).value ?? []
  if (changes.length === 0) return null
  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}`, stays: true })
  const takeBack = async (field: FieldName) => {
    const undo = await services.takeWordBack(id, field)
    if (undo) say({ text: 'What was read is back.', undo: () => void undo().catch(failed) })
  }
  return (
    <section class="op-own-words" aria-labelledby={`${id}-own`}>
      <h3 id={`${id}-own`}>Set right by you</h3>
      <dl class="op-changes">
        {changes.map(change => {
          const { field } = change
          const { name, gone, came } = changeWords(change)
          return (
            <div key={change.field}>
              <dt>{name}</dt>
              <dd>
                <ChangeValues gone={gone} came={came} />
                {gone.length === 0 && came.length === 0 && <span>yours</span>}
                {gone.length > 0 && came.length === 0 && field !== 'description' && <span>taken out</span>}
                <Button
                  look="plain"
                  aria-label={`Take back: ${name}`}
                  onClick={() => void takeBack(change.field).catch(failed)}
                >
                  Take back
                </Button>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
