import type { RequirementKind } from '../advert/advert'

/** Hours, travel and strength: what a job asks of a life, whatever skill its words also name. */
export const isOfConditions = (kind: RequirementKind): boolean =>
  kind === 'physical' || kind === 'travel' || kind === 'schedule'

/** The same, or the right to work: nothing that a record of work could answer. */
export const isBesideWork = (kind: RequirementKind): boolean =>
  isOfConditions(kind) || kind === 'authorization'
