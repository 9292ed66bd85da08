import { exampleDatabaseName, exampleIsKept, removeExample } from '../../src/store/example-database'
import { lookInto } from '../../src/store/open'
import type { ExampleServices } from '../example/services'
import { formatRoute } from '../shell/route'
import { makeExample } from './make-example'

/** Kept for this window alone: the session ends with it. */
const key = 'shows-example'

export const exampleServices: ExampleServices = {
  showsExample: false,
  exampleKept: exampleIsKept,
  async openExample(course) {
    await makeExample(course)
    sessionStorage.setItem(key, 'yes')
    location.hash = formatRoute('opportunities/board')
    location.reload()
  },
  leaveExample() {
    sessionStorage.removeItem(key)
    location.hash = formatRoute('settings/data')
    location.reload()
  },
  removeExample,
}

/**
 * Before anything is read: what this window shows. An example that was removed elsewhere is not shown as an empty one.
 * @returns whether it is the example.
 */
export async function chooseRecords(): Promise<boolean> {
  const wanted = sessionStorage.getItem(key) !== null
  if (!wanted) return false
  if (await exampleIsKept()) {
    lookInto(exampleDatabaseName)
    return true
  }
  sessionStorage.removeItem(key)
  return false
}
