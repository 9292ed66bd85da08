/** A tailored version that was pasted and is no record yet: every surface holds the checklist against this one text. */
export const pastedDraft = (opportunityId: string): string => `sent:${opportunityId}`

/** The id of a saved version that was picked for checking, where none was made for the opportunity. */
export const checkedDraft = (opportunityId: string): string => `checked:${opportunityId}`
