import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { ResumesPage } from './resumes-page'

const words = messages('options/section/resumes', { title: 'Résumés' })

export const section: Section = {
  id: 'opportunities/resumes',
  group: 'Opportunities',
  title: words.title(),
  Page: ResumesPage,
}
