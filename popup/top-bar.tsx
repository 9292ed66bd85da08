import { ArrowLeft, Keyboard, List, Settings } from 'lucide'
import { Button, IconButton } from '../src/ui/button'

export interface TopBarProps {
  /** Where "back" leads; null on the first screen. */
  back: { word: string; go(): void } | null
  onList(): void
  onKeys(): void
  onOptions(): void
}

/** Always there, always the same height: the way back, the list, the keys, the options. */
export function TopBar({ back, onList, onKeys, onOptions }: TopBarProps) {
  return (
    <header class="pp-bar">
      {back ? (
        <Button look="plain" icon={ArrowLeft} onClick={back.go}>
          {back.word}
        </Button>
      ) : (
        <p class="pp-mark">
          <svg viewBox="0 0 48 48" aria-hidden="true">
            <ellipse cx="16" cy="38" rx="14" ry="7.5" />
            <ellipse cx="34.5" cy="23" rx="11.5" ry="6.5" />
            <ellipse cx="16.5" cy="9.5" rx="10" ry="6" />
          </svg>
          Steppingstone
        </p>
      )}
      <div class="pp-bar-tools">
        <IconButton icon={List} label="All opportunities" onClick={onList} />
        <IconButton icon={Keyboard} label="Keys" onClick={onKeys} />
        <IconButton icon={Settings} label="Open options" onClick={onOptions} />
      </div>
    </header>
  )
}
