import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from '../root'

/** The package folder of a module in node_modules; null for our own files. */
const packageOf = (input: string): string | null =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null

/** The licence text of one package, as it lies in its folder, or the name of its licence. */
async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  ) as {
    name: string
    version: string
    license?: string
  }
  const file = (await readdir(join(root, folder))).sort().find(each => /^(licen[cs]e|copying)/i.test(each))
  const text = file
    ? await readFile(join(root, folder, file), 'utf8')
    : `Licence: ${license ?? 'see its home page'}`
  return `${name} ${version}\n${'-'.repeat(72)}\n${text.trim()}\n`
}

/** What a library carries within its own files, where no path tells of it. */
const within: Record<string, { folder: string } | { text: string }> = {
  jszip: { folder: 'node_modules/pako' },
  'pdfjs-dist': {
    text: `core-js 3.48.0 (within pdfjs-dist)
${'-'.repeat(72)}
Copyright (c) 2013–2025 Denis Pushkarev
Copyright (c) 2025–2026 CoreJS Company

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
`,
  },
}

/** The licences of every library that is bundled into a package, as their licences ask for. */
export async function licencesOf(metafiles: readonly Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(output => Object.keys(output.inputs)),
  )
  const folders = [...new Set(inputs.map(packageOf).filter(folder => folder !== null))].sort()
  const carried = folders.flatMap(folder => within[folder.replace(/^.*node_modules\//, '')] ?? [])
  const paths = new Set([...folders, ...carried.flatMap(one => ('folder' in one ? [one.folder] : []))])
  const texts = [
    ...(await Promise.all([...paths].sort().map(licenceOf))),
    ...carried.flatMap(one => ('text' in one ? [one.text] : [])),
  ]
  return `Steppingstone bundles these libraries.\n\n${texts.join('\n\n')}`
}
