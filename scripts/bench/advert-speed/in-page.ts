import type { Job } from './in-worker'

/** Runs a script in a worker of its own and gives what it measured. */
function runIn(source: string, job: Job): Promise<unknown> {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const worker = new Worker(address)
  return new Promise((done, failed) => {
    worker.onmessage = ({ data }) => {
      worker.terminate()
      URL.revokeObjectURL(address)
      done(data)
    }
    worker.onerror = event => failed(new Error(event.message))
    worker.postMessage(job)
  })
}

Object.assign(globalThis, { runIn })
