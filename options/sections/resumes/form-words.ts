import { messages } from '../../../src/core/kernel/message'

/** The sections of a résumé, by JSON Resume’s names for them. */
export const titles = messages('options/resume-parts', {
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
  certificates: 'Certifications',
  volunteer: 'Volunteering',
  languages: 'Languages',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  references: 'References',
})

export const adds = messages('options/resume-adds', {
  work: 'Add a position',
  projects: 'Add a project',
  education: 'Add an entry',
  skills: 'Add a group',
  certificates: 'Add a certification',
  volunteer: 'Add an entry',
  languages: 'Add a language',
  awards: 'Add an award',
  publications: 'Add a publication',
  interests: 'Add an interest',
  references: 'Add a reference',
})

/** One that has no name yet. */
export const numbers = messages('options/resume-numbers', {
  work: 'position {number}',
  projects: 'project {number}',
  education: 'entry {number}',
  skills: 'group {number}',
  certificates: 'certification {number}',
  volunteer: 'entry {number}',
  languages: 'language {number}',
  awards: 'award {number}',
  publications: 'publication {number}',
  interests: 'interest {number}',
  references: 'reference {number}',
})

export const words = messages('options/resume-fields', {
  from: 'From',
  until: 'Until',
  did: 'What you did',
  didHint: 'A line each. Put what matters most here first.',
  jobTitle: 'Title',
  employer: 'Employer',
  place: 'Place',
  sentence: 'In a sentence',
  name: 'Name',
  address: 'Address',
  degree: 'Degree',
  subject: 'Subject',
  school: 'School',
  grade: 'Grade',
  courses: 'More about it',
  lines: 'A line each.',
  group: 'Name of the group, or a skill',
  keywords: 'Skills of this group',
  commas: 'Separated by commas.',
  issuer: 'From whom',
  when: 'When',
  role: 'Role',
  where: 'Where',
  language: 'Language',
  fluency: 'How well',
  reference: 'What they say',
})
