// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { SaveNote } from '../../../options/shell/save-note'
import { useAutosave } from '../../../options/shell/use-autosave'
import { Field } from '../../../src/ui/field'
import { mount } from '../../ui/mount'

interface Row {
  note: string
  updatedAt: string
}

function Editor({ row, save }: { row: Row; save(change: { note?: string }): Promise<void> }) {
  const [draft, autosave] = useAutosave(row, save, ({ note }) => ({ note }))
  return (
    <div onFocusOut={autosave.leave}>
      <Field
        label="Note"
        rows={2}
        maxLength={100}
        value={draft.value.note}
        onKeep={note => autosave.edit({ note }, 'note', true)}
      />
      <SaveNote state={draft.state} canUndo={draft.canUndo} onUndo={autosave.undo} onRetry={() => {}} />
    </div>
  )
}

it('keeps what was typed on the screen while the store has yet to tell of it, and takes its news', async () => {
  const kept: string[] = []
  const save = async ({ note = '' }: { note?: string }) => void kept.push(note)
  const before: Row = { note: 'old', updatedAt: '1' }
  const page = await mount(<Editor row={before} save={save} />)
  const field = () => page.find<HTMLTextAreaElement>('textarea')
  await page.type(field(), 'new')
  await act(async () => {})
  expect(kept).toEqual(['new'])
  // Something else on the page changed: the row is still the one that the store told before.
  await page.rerender(<Editor row={before} save={save} />)
  expect(field().value).toBe('new')
  await page.rerender(<Editor row={{ note: 'new', updatedAt: '2' }} save={save} />)
  await page.rerender(<Editor row={{ note: 'from the other window', updatedAt: '3' }} save={save} />)
  expect(field().value).toBe('from the other window')
})
