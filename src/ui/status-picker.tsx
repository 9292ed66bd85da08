import { ChevronDown } from 'lucide'
import { messages } from '../core/kernel/message'
import { type Status, statuses, statusWords } from '../core/pipeline/opportunity'
import { say } from '../words/say'
import { useWalked } from './hooks/use-walked'
import { Icon } from './icon'

const words = messages('ui/status-picker', {
  status: 'Status',
})

interface StatusPickerProps {
  status: Status
  onChange(status: Status): void
  label?: string
}

/** The status as a small list of the browser's own: one click, one key, works everywhere. */
export function StatusPicker({ status, onChange, label = say(words.status()) }: StatusPickerProps) {
  const { shown, pick, walking } = useWalked(status, onChange)
  return (
    <span class={`ss-status ss-status-${shown}`} {...walking}>
      <select
        class="ss-status-select"
        aria-label={label}
        value={shown}
        onChange={event => {
          const picked = statuses.find(each => each === event.currentTarget.value)
          if (picked) pick(picked)
        }}
      >
        {statuses.map(each => (
          <option key={each} value={each}>
            {say(statusWords[each])}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} />
    </span>
  )
}
