import { messages } from '../../../src/core/kernel/message'
import type { FieldName } from '../../../src/core/posting/posting'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import { unchanged } from '../../shell/reason'
import type { ByHandServices } from './by-hand-services'
import { ChangeValues } from './change-values'
import { changeWords } from './change-words'

const words = messages('options/own-words', {
  takeBackNamed: 'Take back: {name}',
  whatRead: 'What was read is back.',
  setRight: 'Set right by you',
  yours: 'yours',
  takenOut: 'taken out',
  takeBack: 'Take back',
})

interface OwnWordsProps {
  id: string
  services: Pick<ByHandServices, 'ownWords' | 'takeWordBack'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** What the user set right of what was read, each with the way back. */
export function OwnWords({ id, services, notify }: OwnWordsProps) {
  const changes = useLive(() => services.ownWords(id), [services, id]).value ?? []
  if (changes.length === 0) return null
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const takeBack = async (field: FieldName) => {
    const undo = await services.takeWordBack(id, field)
    if (undo) notify({ text: say(words.whatRead()), undo: () => void undo().catch(failed) })
  }
  return (
    <section class="op-own-words" aria-labelledby={`${id}-own`}>
      <h3 id={`${id}-own`}>{say(words.setRight())}</h3>
      <dl class="op-changes">
        {changes.map(change => {
          const { field } = change
          const { name, gone, came } = changeWords(change)
          return (
            <div key={change.field}>
              <dt>{name}</dt>
              <dd>
                <ChangeValues gone={gone} came={came} />
                {gone.length === 0 && came.length === 0 && <span>{say(words.yours())}</span>}
                {gone.length > 0 && came.length === 0 && field !== 'description' && (
                  <span>{say(words.takenOut())}</span>
                )}
                <Button
                  look="plain"
                  aria-label={say(words.takeBackNamed({ name: name }))}
                  onClick={() => void takeBack(change.field).catch(failed)}
                >
                  {say(words.takeBack())}
                </Button>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
