import type { JsonResume } from './json-resume'

/** JSON Resume as a file's text: everything that was read, fields of no known name included. */
export const writeJsonResume = (resume: JsonResume): string =>
  `${JSON.stringify({ $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json', ...resume }, null, 2)}\n`
