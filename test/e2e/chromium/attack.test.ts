import { describe, expect, it } from 'vitest'
import { addressStorm, readingFlood } from '../../../scripts/attack/floods'
import { frameOverPosting, hiddenFrames } from '../../../scripts/attack/frames'
import { openStage } from '../../../scripts/attack/stage'
import { shipped } from '../../../scripts/build/shipped'

/** The core of `npm run attack`: what a page, a frame or a hijacked renderer could do by accident or with no skill. */
describe('an attack', () => {
  it.each([hiddenFrames, frameOverPosting, addressStorm, readingFlood])('holds: $name', async attack => {
    const stage = await openStage(shipped('chromium'), attack.web)
    try {
      expect(await attack.run(stage)).toMatchObject({ held: true })
    } finally {
      await stage.close()
    }
  })
})
