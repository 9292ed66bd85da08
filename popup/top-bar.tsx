import { ArrowLeft, Keyboard, List, Settings } from 'lucide'
import { Button, IconButton } from '../src/ui/button'
import { Mark } from '../src/ui/mark'

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
        <Mark class="pp-mark" />
      )}
      <div class="pp-bar-tools">
        <IconButton icon={List} label="All opportunities" onClick={onList} />
        <IconButton icon={Keyboard} label="Keys" onClick={onKeys} />
        <IconButton icon={Settings} label="Open options" onClick={onOptions} />
      </div>
    </header>
  )
}
