import { ArrowLeft, Keyboard, List, Settings } from 'lucide'
import { messages } from '../src/core/kernel/message'
import { Button, IconButton } from '../src/ui/button'
import { Mark } from '../src/ui/mark'
import { say } from '../src/words/say'

const words = messages('popup/top-bar', {
  allOpportunities: 'All opportunities',
  keys: 'Keys',
  openOptions: 'Open options',
})

interface TopBarProps {
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
        <IconButton icon={List} label={say(words.allOpportunities())} onClick={onList} />
        <IconButton icon={Keyboard} label={say(words.keys())} onClick={onKeys} />
        <IconButton icon={Settings} label={say(words.openOptions())} onClick={onOptions} />
      </div>
    </header>
  )
}
