import { expect, it } from 'vitest'
import { whereWords } from '../../src/ui/wording/where'

it.each([
  ['json-ld', 'JSON-LD hiringOrganization', 'From the page’s own job data'],
  ['microdata', 'microdata jobLocation', 'From the page’s own job data'],
  ['site', '[data-qa=job-title]', 'From what is known of this site'],
  ['site', '“Location”', 'Read beside “Location” on the page'],
  ['page-data', 'script#__DATA__', 'From data in the page'],
  ['generic', 'h1.posting-headline', 'Read in a heading of the page'],
  ['generic', 'label "Work location"', 'Read beside “Work location” on the page'],
  ['generic', 'line under the title', 'Read on the page: line under the title'],
  ['generic', '.jobTitle', 'From the page’s layout'],
  ['generic', 'input[name=company]', 'From the page’s layout'],
  ['user', 'you', 'Your own word'],
] as const)('says where it was read, and no name of a program: %s %s', (rung, where, words) => {
  expect(whereWords({ rung, where })).toBe(words)
})
