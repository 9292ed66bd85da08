import { shortestPassphrase } from '../../../src/core/devices/key-file'
import { readSheet } from '../../../src/core/devices/sheet'
import { type Message, messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { SecretField } from './secret-field'
import type { KeyWord } from './services'

const words = messages('options/devices/key', {
  passphrase: 'Passphrase',
  sheet: 'Recovery sheet',
  sheetHint: 'All 13 groups, in small or capital letters.',
  useSheet: 'Use the recovery sheet instead',
  usePassphrase: 'Use the passphrase instead',
  wrong:
    '{groups, plural, one {Group} other {Groups}} {which} {groups, plural, one {does} other {do}} not read right.',
  missing: '{missing, plural, one {One letter is} other {# letters are}} missing.',
  many: 'There are more letters than a sheet has.',
  short: 'A passphrase of your own needs at least {least} characters.',
})

export const isLongEnough = (passphrase: string): boolean => passphrase.trim().length >= shortestPassphrase
export const tooShort = (): Message => words.short({ least: shortestPassphrase })

/** What is wrong with a typed sheet; null where nothing is. */
export function sheetTrouble(typed: string): Message | null {
  const read = readSheet(typed)
  if ('wrong' in read) return words.wrong({ groups: read.wrong.length, which: read.wrong.map(String) })
  if ('missing' in read) return read.missing > 0 ? words.missing({ missing: read.missing }) : words.many()
  return null
}

interface KeyFieldsProps {
  by: 'passphrase' | 'sheet'
  text: string
  trouble: string
  onBy(by: 'passphrase' | 'sheet'): void
  onText(text: string): void
}

export const keyWordOf = (by: 'passphrase' | 'sheet', text: string): KeyWord =>
  by === 'sheet' ? { sheet: text } : { passphrase: text }

/** The folder's key, by whichever the user has at hand. */
export function KeyFields({ by, text, trouble, onBy, onText }: KeyFieldsProps) {
  return (
    <SecretField
      label={say(by === 'sheet' ? words.sheet() : words.passphrase())}
      hint={by === 'sheet' ? say(words.sheetHint()) : ''}
      trouble={trouble}
      {...(by === 'sheet' ? { rows: 3, maxLength: 1_000 } : {})}
      value={text}
      onType={onText}
    >
      <button
        type="button"
        class="op-quiet-button"
        onClick={() => onBy(by === 'sheet' ? 'passphrase' : 'sheet')}
      >
        {say(by === 'sheet' ? words.usePassphrase() : words.useSheet())}
      </button>
    </SecretField>
  )
}
