const within = /(?<=\p{L})[\u2010-\u2014\u2212\u00AD](?=\p{L})/gu

/** Hyphens of other kinds inside of words ("full‐time") as the plain one; every place stays where it is. */
export const plainHyphens = (text: string): string => text.replace(within, '-')
