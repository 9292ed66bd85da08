import { ContactRound, FileUp } from 'lucide'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { FileButton } from '../../shell/file-drop'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { PageProps } from '../section'
import type { PeopleServices } from './services'
import { contactsWords as words } from './words'

interface ContactsPartProps {
  services: Pick<PeopleServices, 'importContacts' | 'saveContacts'>
  notify: PageProps['notify']
  /** There is someone to write out. */
  some: boolean
  onFailed(error: unknown): void
}

/** Contacts in from a file, with one way back for all of them, and out as vCards. */
export function ContactsPart({ services, notify, some, onFailed }: ContactsPartProps) {
  const working = useWork()
  const bring = async (file: File) => {
    const done = await working.run(course => services.importContacts(file, course))
    if (!done) return
    const { added, completed, same, leftOut, undo } = done
    notify({
      text: say(
        added + completed === 0 ? words.nothing({ same }) : words.done({ added, completed, same, leftOut }),
      ),
      ...(added + completed > 0 && { undo: () => void undo().catch(onFailed) }),
    })
  }
  return (
    <div class="op-people-contacts">
      <div class="op-actions">
        <FileButton
          icon={FileUp}
          word={say(words.bring())}
          label={say(words.file())}
          accept=".csv,.tsv,.zip,.vcf"
          disabled={working.work.state === 'running'}
          onFile={file => void bring(file)}
        />
        {some && (
          <Button
            icon={ContactRound}
            onClick={() =>
              void services
                .saveContacts()
                .then(name => notify({ text: say(words.saved({ name })) }), onFailed)
            }
          >
            {say(words.write())}
          </Button>
        )}
      </div>
      <p class="ss-hint">{say(words.hint())}</p>
      <WorkLine
        working={working}
        doing={say(words.doing())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
    </div>
  )
}
