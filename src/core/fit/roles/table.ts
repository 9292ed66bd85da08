import { hashText } from '../../kernel/hash'

/** Dimensions of a vector of a role. */
export const dimensions = 32

/** What is known of a word or of a pair of neighbours. */
export interface Feature {
  vector: Float32Array
  /** How rarely it is met: the logarithm of titles by titles with it. */
  rarity: number
}

/** Words and pairs by what titles with them do. Nothing is found by its letters but by its hash. */
export interface RoleTable {
  find(word: string): Feature | null
  /** The rarity of a word that no title has. */
  unknownRarity: number
  /** What each dimension is multiplied by so that all of them weigh alike. */
  whitening: Float32Array
  /** Groups of names of one role that hold a name. */
  groupsOf(name: string): readonly number[]
}

/** Of 32 bits, 24 are kept: of thousands of unknown words one is taken for a known one. */
export const shortHash = (text: string): number => hashText(text) >>> 8
