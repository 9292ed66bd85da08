import type { AdvertTimes, Job } from './in-worker'

/** Runs the reader in a worker of its own and gives what it measured. */
function runIn(source: string, adverts: Job['adverts'], rounds: number): Promise<AdvertTimes> {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const worker = new Worker(address)
  return new Promise((done, failed) => {
    worker.onmessage = ({ data }) => {
      worker.terminate()
      URL.revokeObjectURL(address)
      done(data as AdvertTimes)
    }
    worker.onerror = event => failed(new Error(event.message))
    worker.postMessage({ adverts, rounds } satisfies Job)
  })
}

Object.assign(globalThis, { runIn })
