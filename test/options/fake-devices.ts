import type { DeviceServices, DevicesView } from '../../options/sections/devices/services'
import { cell } from './cells'

/** No folder is set up. */
export const noFolder: DevicesView = {
  isSetUp: false,
  hasFolder: false,
  waits: 0,
  name: '',
  state: null,
  others: [],
  log: [],
}

export const fakeDevices = (view: DevicesView = noFolder): DeviceServices => ({
  canChooseFolder: true,
  devices: cell(view),
  chooseFolder: async () => null,
  droppedFolder: async () => null,
  savesInto: 'Downloads/Steppingstone/sync',
  openedFolder: async () => ({ handle: null, name: 'sync', keys: [] }),
  allowSaving: async () => true,
  syncNow: async () => {},
  newPassphrase: () => 'apple river candle orbit stone',
  newFolderKey: async () => {
    throw new Error('No key is made here.')
  },
  beginFolder: async () => {},
  joinFolder: async () => false,
  lookNow: async () => {},
  allowFolder: async () => true,
  moveFolder: async () => true,
  writeAgain: async () => {},
  renameDevice: async () => {},
  forgetDevice: async () => {},
  answerHeld: async () => {},
  leaveFolder: async () => {},
  changeKey: async () => {},
  takeNewKey: async () => false,
  sheetFor: async () => null,
  writtenTwice: cell([]),
  settleText: async () => {},
  writeOneFile: async () => 'steppingstone-sync-2026-11-21.zip',
  readOneFile: async () => 3,
})
