import { patience } from '../../../src/core/devices/state'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { FolderEvent, FolderState } from './services'

const words = messages('options/devices/state', {
  alone: 'In step at {time}. No other device has joined yet.',
  inStep: 'In step at {time} with {devices}',
  sending: '{changes, plural, one {Sending one change} other {Sending # changes}}',
  waiting: 'Waiting for a file from {device}',
  waitingText: 'Your sync program has not delivered all of it yet. It is read as soon as it is here.',
  longText:
    '{file} has not come for more than a day. Check that the other device is on and its sync program is running; if the folder is in a cloud drive, choose “Always keep on this device” for it.',
  leave: 'Waiting for your OK',
  leaveText:
    'Your browser asks at each start whether Steppingstone may use the folder. Choose “Allow on every visit”, and it does not ask again.',
  gone: 'Folder not there',
  goneText:
    'The folder was moved or renamed, or its disk is not connected. Nothing is deleted by that; what changes here waits.',
  fresh: 'This folder is new',
  freshText: 'Nothing of what this device wrote is in it. Nothing is deleted here. Write everything into it?',
  key: 'Wrong key',
  keyText: 'Another device gave the folder a new passphrase. Type it here to go on.',
  update: 'Update Steppingstone here',
  updateText: '{device} runs a newer version. What it wrote is read once this device is updated.',
  held: 'Held: many deletions',
  heldText:
    '{count, plural, one {One record was} other {# records were}} deleted on {device}. Nothing is deleted here until you say so.',
  failed: 'Not in step',
  failedText: '{why} It is tried again in a few minutes.',
  someone: 'another device',
  read: '{device}: {records, plural, one {one record} other {# records}} came',
  readDeleted:
    '{device}: {records, plural, one {one record} other {# records}} came, {deleted, plural, one {one} other {#}} of them deleted there',
  readBack:
    '{device}: {records, plural, =0 {nothing new} one {one record came} other {# records came}}; {back, plural, one {one deleted there was} other {# deleted there were}} kept, since it changed here',
  told: '{records, plural, one {One record} other {# records}} of this device written into the folder',
  refused: '{device}: {file} can’t be opened. It is tried again later.',
  copied: 'This browser profile was copied. It goes on as a device of its own.',
  joined: 'This device joined the folder',
  keyChanged: 'The folder was given a new key',
  writtenAgain: 'Everything of this device is written into the folder again',
  fileRead:
    '{records, plural, =0 {A sync file was read; nothing was new} one {One record came from a sync file} other {# records came from a sync file}}',
})

const time = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
export const momentOf = (iso: string): string => time.format(new Date(iso))

const named = (device: string): string | Message => device || words.someone()

/** The state as a heading, and what it means. */
export function stateWords(state: FolderState, now: string): { title: Message; text: Message | null } {
  switch (state.state) {
    case 'in-step': {
      const at = momentOf(state.at)
      const devices = state.devices.map(named)
      return {
        title: devices.length === 0 ? words.alone({ time: at }) : words.inStep({ time: at, devices }),
        text: null,
      }
    }
    case 'sending':
      return { title: words.sending({ changes: state.changes }), text: null }
    case 'waiting': {
      const isLong = Date.parse(now) - Date.parse(state.since) > patience
      return {
        title: words.waiting({ device: named(state.device) }),
        text: isLong ? words.longText({ file: state.file }) : words.waitingText(),
      }
    }
    case 'needs-leave':
      return { title: words.leave(), text: words.leaveText() }
    case 'folder-gone':
      return { title: words.gone(), text: words.goneText() }
    case 'folder-new':
      return { title: words.fresh(), text: words.freshText() }
    case 'wrong-key':
      return { title: words.key(), text: words.keyText() }
    case 'update':
      return { title: words.update(), text: words.updateText({ device: named(state.device) }) }
    case 'held':
      return {
        title: words.held(),
        text: words.heldText({ count: state.count, device: named(state.device) }),
      }
    case 'failed':
      return { title: words.failed(), text: words.failedText({ why: state.why }) }
  }
}

export function eventWords(event: FolderEvent): Message {
  switch (event.what) {
    case 'read': {
      const { records, deleted, back } = event
      const device = named(event.device)
      if (back > 0) return words.readBack({ device, records, back })
      return deleted > 0 ? words.readDeleted({ device, records, deleted }) : words.read({ device, records })
    }
    case 'told':
      return words.told({ records: event.records })
    case 'file-read':
      return words.fileRead({ records: event.records })
    case 'refused':
      return words.refused({ device: named(event.device), file: event.file })
    case 'copied':
      return words.copied()
    case 'joined':
      return words.joined()
    case 'key-changed':
      return words.keyChanged()
    case 'written-again':
      return words.writtenAgain()
  }
}
