import { send } from '../../src/adapters/messaging'
import { takeCorrectionBack, takeTextBack, undoEdit } from '../../src/store/edit-advert'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { correctFields, getOpportunity } from '../../src/store/opportunities'
import { ownWordsOf } from '../../src/store/own-words'
import { sameOpening } from '../../src/store/same-opening'
import { newId } from '../../src/store/stamp'
import { takeSightingBack } from '../../src/store/take-sighting-back'
import type { ByHandServices } from '../sections/opportunities/by-hand-services'
import { eraseServices } from './erase'

export const byHandServices: ByHandServices = {
  newVisit: newId,
  sameOpening: async given => sameOpening(await storage(), given),
  async addByHand(given) {
    const before = await sameOpening(await storage(), given)
    const { opportunityId: id } = await send('addByHand', given)
    if (before?.id !== id) return { id, isNew: true, undo: eraser(id) }
    return {
      id,
      isNew: false,
      undo: async () => {
        await takeSightingBack(await storage(), given.visitId, before)
      },
    }
  },
  async editOpportunity(id, { corrections, text }) {
    const before = await getOpportunity(await storage(), id)
    if (!before) return null
    // The text is read with title and employer as they are now.
    if (Object.keys(corrections).length > 0) await correctFields(await storage(), id, corrections)
    const replaced = text
      ? await send('editAdvert', { id, blocks: text }).catch(async error => {
          // All of the edit or nothing of it.
          await undoEdit(await storage(), id, { corrections: before.corrections, text: null })
          throw error
        })
      : null
    return async () => {
      await undoEdit(await storage(), id, {
        corrections: before.corrections,
        text: replaced?.before ?? null,
      })
    }
  },
  ownWords: id => live(db => ownWordsOf(db, id)),
  async takeWordBack(id, field) {
    const db = await storage()
    const before = await (async () => {
      if (field !== 'description') {
        const corrections = await takeCorrectionBack(db, id, field)
        return corrections && { corrections, text: null }
      }
      const taken = await takeTextBack(db, id)
      if (!taken) return null
      const { corrections, edited } = taken
      return { corrections, text: { postingId: edited.id, edited } }
    })()
    return (
      before &&
      (async () => {
        await undoEdit(await storage(), id, before)
      })
    )
  },
}

/** Undo of what was added: it goes with all that hangs on it. */
const eraser = (id: string) => async () => {
  await eraseServices.eraseOpportunities([id])
}
