/**
 * Small numbers as text, one sign each: a module of weights then shrinks in a package to what the numbers
 * really say. 64 signs, all of them plain in a string literal.
 */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** The value of a sign by its code, for tight loops. */
export const digits = new Uint8Array(128)
for (let i = 0; i < 64; i++) digits[signs.charCodeAt(i)] = i

/** The value of the sign at a place of a text: 0–63. */
export const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at)] ?? 0

/** The sign of a value from 0 to 63. */
export const signOf = (value: number): string => signs[value] ?? '0'
