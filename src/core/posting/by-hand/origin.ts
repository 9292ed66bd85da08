import type { PostingFields } from '../posting'

/**
 * Where the words of an opportunity come from that no page was read for. An address of this form stands where the
 * user gave none: it is the visit's own, so that two entries are never one for lack of an address.
 */
const scheme = 'hand:'

export const handAddress = (visitId: string): string => `${scheme}${visitId}`
export const isHandAddress = (url: string): boolean => url.startsWith(scheme)

/** Said of the text of an advert: brought along at the beginning, or changed by the user afterwards. */
export const pastedWhere = 'the text you gave'
export const editedWhere = 'your edit of the text'

/** The user changed this advert's text: no later reading takes its place. */
export const isEdited = ({ description }: PostingFields): boolean =>
  description?.rung === 'user' && description.where === editedWhere
