/** A number that is not only a year. */
export const figure = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d%.,]*\d|\s*%|\p{L}))\d+/u
