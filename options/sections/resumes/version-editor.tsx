import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import type { ResumeRecord } from '../../../src/records/resumes'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { say } from '../../../src/words/say'
import { unchanged } from '../../shell/reason'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'
import { ResumeForm } from './resume-form'
import type { ResumeServices } from './services'

const words = messages('options/version-editor', {
  name: 'Name of this version',
  text: 'Text',
  divide: 'Read it into sections',
})

interface VersionEditorProps {
  /** Give the component the version's id as key. */
  version: ResumeRecord
  services: Pick<ResumeServices, 'saveResume' | 'readResume'>
}

type Edited = Pick<ResumeRecord, 'name' | 'resume' | 'text'>

const isTextOnly = ({ resume }: ResumeRecord): boolean => Object.keys(resume).length === 0

const editedOf = (version: ResumeRecord): Edited => ({
  name: version.name,
  resume: version.resume,
  text: isTextOnly(version) ? version.text : '',
})

/** A version's text by section, kept as it is typed; what was pasted as a text alone is one field. */
export function VersionEditor({ version, services }: VersionEditorProps) {
  const textOnly = isTextOnly(version)
  const [draft, autosave] = useAutosave(version, change => services.saveResume(version.id, change), editedOf)
  const { value } = draft
  const [said, setSaid] = useState('')
  const divide = async () => {
    await autosave.flush()
    const file = new File([value.text], `${value.name}.txt`, { type: 'text/plain' })
    const stays = { progress: () => {}, signal: new AbortController().signal }
    try {
      const read = await services.readResume(file, stays)
      if ('refused' in read) setSaid(say(read.sentence))
      else await services.saveResume(version.id, { resume: read.resume })
    } catch (error) {
      setSaid(unchanged(error))
    }
  }
  return (
    <div class="op-editor">
      <div class="op-editor-head" onFocusOut={autosave.leave}>
        <Field
          label={say(words.name())}
          value={value.name}
          maxLength={200}
          onKeep={name => autosave.edit({ ...value, name }, 'version name')}
        />
        <SaveNote
          state={draft.state}
          canUndo={draft.canUndo}
          onUndo={autosave.undo}
          onRetry={() => void autosave.flush()}
        />
      </div>
      {textOnly ? (
        <>
          <div onFocusOut={autosave.leave}>
            <Field
              label={say(words.text())}
              value={value.text}
              rows={8}
              maxLength={400_000}
              onKeep={text => autosave.edit({ ...value, text }, 'text')}
            />
          </div>
          <div class="op-sent-file">
            <Button onClick={() => void divide()}>{say(words.divide())}</Button>
            <p role="status" class="ss-quiet">
              {said}
            </p>
          </div>
        </>
      ) : (
        <ResumeForm
          resume={value.resume}
          onEdit={(resume, field, settled) => autosave.edit({ ...value, resume }, field, settled)}
          onLeave={autosave.leave}
        />
      )}
    </div>
  )
}
