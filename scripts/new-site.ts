import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { draftFixture } from './new-site/fixture'
import { readerSource } from './new-site/reader'
import { withReader, withRow } from './new-site/register'
import { addressOf, parseReport } from './new-site/report'
import { root, userPath } from './root'

/**
 * Begins the reader of a job site from a report of one of its pages (the popup saves it): `new-site NAME FILE`.
 * Writes the reader's file, its fixture and its line in the list of sites; what is left is for a person.
 */
const [name, file] = process.argv.slice(2)
if (!name || !file || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
  console.error(
    'usage: npm run new-site -- NAME FILE    (NAME like "built-in", FILE a report saved from the popup)',
  )
  process.exit(2)
}

const sites = join(root, 'src', 'core', 'sites', 'sites.ts')
const index = join(root, 'src', 'pages', 'postings', 'sites', 'index.ts')
const reader = join(root, 'src', 'pages', 'postings', 'sites', `${name}.ts`)
const folder = join(root, 'test', 'fixtures', 'sites', name)
if (existsSync(reader) || existsSync(folder)) {
  console.error(`There is a site "${name}" already.`)
  process.exit(1)
}

const text = readFileSync(userPath(file), 'utf8')
const address = addressOf(text)
if (!address) {
  console.error(`${basename(file)} is no report of a page: its first lines hold no address.`)
  process.exit(1)
}
const document = parseReport(text)

mkdirSync(folder, { recursive: true })
writeFileSync(reader, readerSource(name, address, document))
writeFileSync(join(folder, 'posting.html'), draftFixture(address, document))
writeFileSync(sites, withRow(readFileSync(sites, 'utf8'), name, address.hostname))
writeFileSync(index, withReader(readFileSync(index, 'utf8'), name))

console.log(`src/pages/postings/sites/${name}.ts: what it reads where; look over each selector.
test/fixtures/sites/${name}/posting.html: put invented words where the report has shapes, cut what no reader
needs (under 12,000 characters), and write into its head what is right.
src/core/sites/sites.ts, src/pages/postings/sites/index.ts: one line each.
Then: npm run format, and npm run unit test/pages/postings/sites test/repository/sites`)
