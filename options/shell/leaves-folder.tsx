import { messages } from '../../src/core/kernel/message'
import { useLive, type Watchable } from '../../src/ui/hooks/use-live'
import { say } from '../../src/words/say'

const words = messages('options/leaves-folder', {
  leaves:
    'This device leaves the shared folder first, so that nothing comes back from there. Your other devices keep their records; you can join again.',
  files: 'Remove what this device wrote into the folder too',
})

export interface LeavesFolderProps {
  services: { devices: Watchable<{ isSetUp: boolean; hasFolder: boolean }> }
  withFiles: boolean
  onFiles(withFiles: boolean): void
}

/** Before all records are erased or others take their place: what that means for a shared folder, where there is one. */
export function LeavesFolder({ services, withFiles, onFiles }: LeavesFolderProps) {
  const view = useLive(() => services.devices, [services]).value
  if (!view?.isSetUp) return null
  return (
    <>
      <p>{say(words.leaves())}</p>
      {view.hasFolder && (
        <label class="op-check">
          <input
            type="checkbox"
            checked={withFiles}
            onChange={event => onFiles(event.currentTarget.checked)}
          />
          {say(words.files())}
        </label>
      )}
    </>
  )
}
