import { largest } from '../../src/core/advert/model/sparse-rows'

/**
 * Rounds weights to small whole numbers, of `steps` up from 0 at most; the very largest are clipped, so that the
 * rest keep their grain.
 */
export function quantise(
  weights: Float32Array,
  clip: number,
  steps = largest,
): { whole: Int8Array; scale: number } {
  const sizes = weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor(sizes.length * clip)] ?? 1
  const scale = top / steps
  return {
    whole: Int8Array.from(weights, w => Math.max(-steps, Math.min(steps, Math.round(w / scale)))),
    scale,
  }
}
