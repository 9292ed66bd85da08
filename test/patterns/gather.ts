import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { parseAst } from 'vitest/node'

export interface Pattern {
  file: string
  source: string
  flags: string
}

/** Every pattern that is written out in the sources. */
export function writtenPatterns(files: readonly string[]): Pattern[] {
  return files.flatMap(file => {
    const loader = file.endsWith('x') ? 'tsx' : 'ts'
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader, jsx: 'automatic' })
    const found: Pattern[] = []
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk)
      else if (typeof node === 'object' && node !== null) {
        const { regex } = node as { regex?: { pattern: string; flags: string } }
        if (regex) found.push({ file, source: regex.pattern, flags: regex.flags })
        Object.values(node).forEach(walk)
      }
    }
    walk(parseAst(code))
    return found
  })
}
