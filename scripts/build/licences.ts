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

/** The licences of every library that is bundled into a package, as their licences ask for. */
export async function licencesOf(metafiles: readonly Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(output => Object.keys(output.inputs)),
  )
  const folders = [...new Set(inputs.map(packageOf).filter(folder => folder !== null))].sort()
  const texts = await Promise.all(folders.map(licenceOf))
  return `Steppingstone bundles these libraries.\n\n${texts.join('\n\n')}`
}
