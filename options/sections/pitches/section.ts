import type { Section } from '../section'
import { PitchesPage } from './pitches-page'

export const section: Section = { id: 'brand/pitches', group: 'Brand', title: 'Pitches', Page: PitchesPage }
