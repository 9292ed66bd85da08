import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { root } from '../root'

/** The mark when something was noticed, and the quiet one: told apart by form as well as by colour. */
const variants = {
  mark: { color: '#1c5a75', shape: 'fill="currentColor"' },
  quiet: { color: '#565d63', shape: 'fill="none" stroke="currentColor" stroke-width="3.5"' },
} as const

/** Toolbar (16, 24, 32), list of extensions (48) and installation (128), in pixels. */
const sizes = [16, 24, 32, 48, 128]

let ready: Promise<void> | undefined

/** All icons as PNG, by their path in the package. WebAssembly renders the same bytes on every machine. */
export async function renderIcons(): Promise<Map<string, Uint8Array>> {
  const require = createRequire(import.meta.url)
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  await ready
  const svg = await readFile(join(root, 'src/assets/mark.svg'), 'utf8')
  const icons = new Map<string, Uint8Array>()
  for (const [name, { color, shape }] of Object.entries(variants)) {
    const drawn = svg.replace('fill="currentColor"', `color="${color}" ${shape}`)
    for (const size of sizes) {
      const image = new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render()
      icons.set(`icons/${name}-${size}.png`, image.asPng())
    }
  }
  return icons
}
