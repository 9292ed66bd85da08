import { mix } from '../../kernel/hash'

/**
 * What features speak of; each group has a hundred templates of its own. Training leaves out whole groups at
 * times, so that no line is judged by one alone.
 */
export const featureGroups = [
  'rules',
  'words',
  'pairs',
  'edges',
  'look',
  'duties',
  'wishes',
  'names',
  'place',
  'heading',
  'underHeading',
  'neighbours',
  'block',
  'kinds',
] as const
export type FeatureGroup = (typeof featureGroups)[number]

const groupBits = 4

/** A feature: its group in the uppermost bits, then the hash of template and value. */
export const featureOf = (template: number, value: number): number =>
  ((Math.floor(template / 100) << (32 - groupBits)) | (mix(template, value) >>> groupBits)) >>> 0

export const groupOf = (feature: number): FeatureGroup =>
  featureGroups[feature >>> (32 - groupBits)] ?? 'rules'

/**
 * Features are told apart by so many of their bits. A line has hundreds that the model never saw: with 20 bits
 * about four of them counted as others that it knows.
 */
const keyBits = 23
export const keyOf = (feature: number): number => feature & (2 ** keyBits - 1)
/** The same for the smaller model of kinds. */
const kindKeyBits = 20
export const kindKeyOf = (feature: number): number => feature & (2 ** kindKeyBits - 1)

export interface LineContext {
  /** Folded words of the advert's title and of the employer's name. */
  titleWords: ReadonlySet<string>
  companyWords: ReadonlySet<string>
}

/** Adds a feature by the number of its template and a value. A change of any template changes the model's form. */
export type Add = (template: number, value: number) => void

/** Adds the features of a line; called for each line in turn, as some speak of the lines before. */
export type FeaturesOfNext = (line: number, add: Add) => void

/** Counts of words in steps that grow. */
export const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : n < 70 ? 9 : 10
