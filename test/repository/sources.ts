import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/root'

/** The scripts below these folders, by their paths in the repository, with their text. */
export const sourcesIn = (folders: readonly string[]): { path: string; text: string }[] =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path))
      .map(path => `${folder}/${path}`)
      .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  )
