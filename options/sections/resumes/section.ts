import type { Section } from '../section'
import { ResumesPage } from './resumes-page'

export const section: Section = {
  id: 'opportunities/resumes',
  group: 'Opportunities',
  title: 'Résumés',
  Page: ResumesPage,
}
