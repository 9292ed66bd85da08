import type { Page } from 'puppeteer'
import type { ReadFile } from '../../../src/adapters/files/read-file'
import type { Refusal } from '../../../src/adapters/files/refusal'

/** As an extension page reads a dropped file: in the thread that is shipped, under the shipped policy. */
export const readInThread = (surface: Page, name: string, bytes: Uint8Array): Promise<ReadFile | Refusal> =>
  surface.evaluate(`new Promise((resolve, reject) => {
    const text = atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))})
    const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0))
    const worker = new Worker('/files/resume-worker.js')
    worker.onerror = event => reject(new Error(event.message))
    worker.onmessage = ({ data }) => data.kind === 'done' && resolve(data.result)
    worker.postMessage({ as: 'resume', name: ${JSON.stringify(name)}, bytes })
  })`) as Promise<ReadFile | Refusal>
