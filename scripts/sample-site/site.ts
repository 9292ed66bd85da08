import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WebSource } from '../browser/web'
import { root } from '../root'

/** A small career site of invented employers: a list, three postings of different layouts, and a profile. */
export const samplePostings = [
  'https://careers.brightwater.example/jobs/bwf-2071',
  'https://recruiting.kestrel.example/details?id=KO-11873',
  'https://job-boards.greenhouse.io/lumenfield/jobs/4070011',
]
export const sampleList = 'https://careers.brightwater.example/jobs'
export const sampleProfile = 'https://www.linkedin.com/in/robin-sample/'

const files = new Map([
  [samplePostings[0], 'brightwater-analyst.html'],
  [samplePostings[1], 'kestrel-insights.html'],
  [samplePostings[2], 'lumenfield-engineer.html'],
  [sampleList, 'jobs.html'],
  [sampleProfile, 'profile.html'],
])
const folder = join(root, 'scripts/sample-site')

export const sampleSite: WebSource = async url => {
  if (url.pathname === '/site.css') {
    return { body: await readFile(join(folder, 'site.css')), headers: { 'content-type': 'text/css' } }
  }
  const file = files.get(url.href)
  return file ? { body: await readFile(join(folder, 'pages', file)) } : undefined
}
