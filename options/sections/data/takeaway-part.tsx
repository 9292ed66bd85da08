import { Check } from 'lucide'
import { useState } from 'preact/hooks'
import { type Message, messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import { storesInOrder } from '../../shell/labelled-stores'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { DataServices, Takeaway } from './services'

const words = messages('options/takeaway', {
  title: 'Take your records elsewhere',
  about: 'Files that other programs read. To bring records back here, use a backup.',
  opportunities: 'Opportunities',
  opportunitiesHint: 'one line each, with status, dates and note, for a spreadsheet',
  evidence: 'Evidence',
  evidenceHint: 'all entries, for a spreadsheet or to read',
  brand: 'Brand statement',
  brandHint: 'with its earlier versions, to read',
  csv: 'CSV',
  markdown: 'Markdown',
  asForm: '{records} as {form}',
  writing: 'Writing the file',
  unwritten: 'No file was written.',
  written: '{file} is in your downloads.',
})

interface TakeawayPartProps {
  services: Pick<DataServices, 'takeOut'>
}

const csv = words.csv()
const markdown = words.markdown()

interface TakeawayRow {
  name: Message
  what: Message
  files: readonly { file: Takeaway; form: Message }[]
}

const rows = (): TakeawayRow[] => [
  {
    name: words.opportunities(),
    what: words.opportunitiesHint(),
    files: [{ file: 'opportunities.csv', form: csv }],
  },
  {
    name: words.evidence(),
    what: words.evidenceHint(),
    files: [
      { file: 'evidence.csv', form: csv },
      { file: 'evidence.md', form: markdown },
    ],
  },
  {
    name: words.brand(),
    what: words.brandHint(),
    files: [{ file: 'brand.md', form: markdown }],
  },
  // A record type brings its own table.
  ...storesInOrder().flatMap(({ name, stored, csv: table }) =>
    table && name !== 'evidence'
      ? [
          {
            name: stored.name,
            what: table.what,
            files: [{ file: table.file, form: csv }],
          },
        ]
      : [],
  ),
]

/** Records as files that other programs read. They are for taking along; only a backup can be restored. */
export function TakeawayPart({ services }: TakeawayPartProps) {
  const working = useWork()
  const [written, setWritten] = useState('')
  const take = async (file: Takeaway) => {
    setWritten('')
    const name = await working.run(course => services.takeOut(file, course))
    if (name) setWritten(name)
  }
  return (
    <section class="op-part" aria-labelledby="takeaway">
      <h2 id="takeaway">{say(words.title())}</h2>
      <p>{say(words.about())}</p>
      <ul class="op-lines">
        {rows().map(({ name, what, files }) => (
          <li key={say(name)} class="op-line">
            <div>
              <p class="ss-label">{say(name)}</p>
              <p class="ss-hint">{say(what)}</p>
            </div>
            <div class="op-actions">
              {files.map(({ file, form }) => (
                <Button
                  key={file}
                  aria-label={say(words.asForm({ records: name, form }))}
                  disabled={working.work.state === 'running'}
                  onClick={() => void take(file)}
                >
                  {say(form)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <WorkLine
        working={working}
        doing={say(words.writing())}
        stopped={say(words.unwritten())}
        failed={say(words.unwritten())}
      />
      <div role="status">
        {written && (
          <p class="op-done">
            <Icon node={Check} /> {say(words.written({ file: written }))}
          </p>
        )}
      </div>
    </section>
  )
}
