import { type TouchKind, touchKinds } from '../../../src/core/people/touch'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { touchesWords, touchWord } from './words'

interface TouchBarProps {
  onTouch(kind: TouchKind): void
}

/** What the two did today, in one tap. */
export function TouchBar({ onTouch }: TouchBarProps) {
  return (
    <fieldset class="op-touch-bar">
      <legend class="ss-label">{say(touchesWords.today())}</legend>
      <div class="op-touch-buttons">
        {touchKinds.map(kind => (
          <Button key={kind} onClick={() => onTouch(kind)}>
            {say(touchWord(kind))}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
