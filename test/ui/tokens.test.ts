import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)')
const schemes = { light: css.slice(0, darkAt), dark: css.slice(darkAt, css.indexOf('@media (forced-colors')) }

/** WCAG's relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const surfaces = ['surface', 'raised', 'sunk', 'accent-soft', 'good-soft', 'attention-soft', 'stop-soft']
const texts = ['text', 'quiet', 'accent', 'accent-hover', 'good', 'attention', 'stop']

describe.each(Object.entries(schemes))('the colours in %s', (_scheme, part) => {
  const colors = new Map(
    [...part.matchAll(/--ss-([\w-]+): (#[\da-f]{6});/g)].map(match => [match[1], match[2]]),
  )
  const of = (name: string): string => {
    const color = colors.get(name)
    if (!color) throw new Error(`No colour ${name}`)
    return color
  }

  it.each(texts)('%s reads on every surface', text => {
    for (const surface of surfaces)
      expect(contrast(of(text), of(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5)
  })

  it('buttons read, and edges of controls and the focus can be seen', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(of('on-accent'), of('accent-hover'))).toBeGreaterThanOrEqual(4.5)
    for (const surface of ['surface', 'raised', 'sunk'])
      for (const line of ['edge', 'focus']) expect(contrast(of(line), of(surface))).toBeGreaterThanOrEqual(3)
  })
})

it('has a system colour for each colour where colours are forced', () => {
  const forced = css.slice(css.indexOf('@media (forced-colors'))
  const names = [...schemes.light.matchAll(/--ss-([\w-]+): #/g)].map(match => match[1])
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) expect(forced).toMatch(new RegExp(`--ss-${name}: [A-Z]`))
})

it('moves nothing where less motion is asked for', () => {
  expect(css.slice(css.indexOf('prefers-reduced-motion'))).toContain('--ss-motion: 0ms')
})

/** What the style sheets of all surfaces say. */
function sheets(): string[] {
  const root = join(import.meta.dirname, '../..')
  return ['src', 'options', 'popup', 'panel'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.css'))
      .map(path => readFileSync(join(root, folder, path), 'utf8')),
  )
}

it('moves nothing but for as long as the token says', () => {
  expect(sheets().length).toBeGreaterThan(10)
  const moving = sheets().flatMap(sheet =>
    [...sheet.matchAll(/\b(?:transition|animation)(?:-duration)?:([^;}]*)/g)].flatMap(([, value = '']) =>
      value.split(',').map(each => each.trim()),
    ),
  )
  expect(moving.length).toBeGreaterThan(3)
  for (const each of moving) expect(each).toContain('var(--ss-motion)')
})

it('dims no text: a see-through one loses the contrast of its colour', () => {
  const dimmed = sheets().flatMap(sheet =>
    [...sheet.matchAll(/([^{}]+)\{[^{}]*\bopacity: (0?\.\d+)[^{}]*\}/g)].map(([, selector = '']) =>
      selector.trim(),
    ),
  )
  expect(dimmed.length).toBeGreaterThan(0)
  for (const selector of dimmed) expect(selector).toMatch(/-knob$/)
})
