import { speak } from '../../src/words/say'
import { catalogueOf } from './words'

/** Makes a command speak: its sentences are collected from the sources. */
export const speakEnglish = (): void => speak('en-GB', catalogueOf('all'))
