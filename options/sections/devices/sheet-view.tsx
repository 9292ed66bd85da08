import { Printer } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'

const words = messages('options/devices/sheet', {
  title: 'Recovery sheet',
  text: 'With it you get into the folder without the passphrase. Print it or write it down, and keep it where you keep papers that matter; it is not kept anywhere else.',
  print: 'Print',
  groups: 'The 13 groups of the recovery sheet',
})

/** The folder's key on paper. */
export function SheetView({ sheet }: { sheet: readonly string[] }) {
  return (
    <section class="op-recovery" aria-labelledby="recovery-sheet">
      <h3 id="recovery-sheet">{say(words.title())}</h3>
      <p>{say(words.text())}</p>
      <ol class="op-recovery-groups" aria-label={say(words.groups())}>
        {sheet.map((group, i) => (
          <li key={`${i + 1} ${group}`}>
            <span class="op-group-number">{i + 1}</span> <code>{group}</code>
          </li>
        ))}
      </ol>
      <Button icon={Printer} onClick={() => print()}>
        {say(words.print())}
      </Button>
    </section>
  )
}
