import { Check } from 'lucide'
import { useState } from 'preact/hooks'
import { toldStores } from '../../../src/records/registry'
import { Button } from '../../../src/ui/button'
import { Icon } from '../../../src/ui/icon'
import type { DataServices, Takeaway } from '../../settings-services'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'

export interface TakeawayPartProps {
  services: Pick<DataServices, 'takeOut'>
}

const rows: readonly { name: string; what: string; files: readonly { file: Takeaway; label: string }[] }[] = [
  {
    name: 'Opportunities',
    what: 'one line each, with status, dates and note, for a spreadsheet',
    files: [{ file: 'opportunities.csv', label: 'CSV' }],
  },
  {
    name: 'Evidence',
    what: 'all entries, for a spreadsheet or to read',
    files: [
      { file: 'evidence.csv', label: 'CSV' },
      { file: 'evidence.md', label: 'Markdown' },
    ],
  },
  {
    name: 'Brand statement',
    what: 'with its earlier versions, to read',
    files: [{ file: 'brand.md', label: 'Markdown' }],
  },
  // A record type brings its own table.
  ...toldStores.flatMap(({ name, stored, csv }) =>
    csv && name !== 'evidence'
      ? [{ name: stored.name, what: csv.what, files: [{ file: csv.file, label: 'CSV' }] }]
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
      <h2 id="takeaway">Take your records elsewhere</h2>
      <p>Files that other programs read. To bring records back here, use a backup.</p>
      <ul class="op-lines">
        {rows.map(({ name, what, files }) => (
          <li key={name} class="op-line">
            <div>
              <p class="ss-label">{name}</p>
              <p class="ss-hint">{what}</p>
            </div>
            <div class="op-actions">
              {files.map(({ file, label }) => (
                <Button
                  key={file}
                  aria-label={`${name} as ${label}`}
                  disabled={working.work.state === 'running'}
                  onClick={() => void take(file)}
                >
                  {label}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <WorkLine
        working={working}
        doing="Writing the file"
        stopped="No file was written."
        failed="No file was written."
      />
      <div role="status">
        {written && (
          <p class="op-done">
            <Icon node={Check} /> {written} is in your downloads.
          </p>
        )}
      </div>
    </section>
  )
}
