import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Pattern, writtenPatterns } from './gather'
import { superLinear } from './growth'
import { pumpsOf } from './pumps'
import { stepCounter } from './steps'

/**
 * Every pattern of the product against texts out of its own parts: what a page, a file or a message holds must not
 * keep a reader busy. Steps are counted, nothing is timed.
 */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => join(folder, path))

const bad = (patterns: readonly Pattern[]): string[] =>
  patterns.flatMap(pattern => {
    const growth = superLinear(pattern)
    if (!growth) return []
    const { file, source, flags } = pattern
    return [
      `${file}: /${source}/${flags} over ${JSON.stringify(growth.pump)}, ${growth.steps.join(' → ')} steps`,
    ]
  })

const once = (patterns: readonly Pattern[]): Pattern[] => [
  ...new Map(patterns.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
]

const parts: readonly [string, (file: string) => boolean][] = [
  ['the reading of adverts', file => file.startsWith('src/core/advert/')],
  ['fit and checklist', file => /^src\/core\/(?:fit|checklist)\//.test(file)],
  ['the reading of résumés', file => file.startsWith('src/core/resume/')],
  [
    'the rest of the core',
    file => /^src\/core\//.test(file) && !/^src\/core\/(?:advert|fit|checklist|resume)\//.test(file),
  ],
  ['the reading of pages', file => file.startsWith('src/pages/')],
  ['everything else', file => !/^src\/(?:core|pages)\//.test(file)],
]
const lines = [
  'Requirements',
  'At least 3 years of experience in a bakery, or a degree in food science',
  'Fluent English and French (B2), two days a week on site, 38 hours',
  'No visa sponsorship. 40,000 to 50,000 EUR a year, and a team of 5. Apply by 3 March 2027.',
]
const files = ['src', 'popup', 'options', 'panel'].flatMap(sources)

describe('no pattern takes more than its text is long', () => {
  it.each(parts)(
    'of %s',
    (_part, isOf) => {
      const patterns = once(writtenPatterns(files.filter(isOf)))
      expect(patterns.length).toBeGreaterThan(5)
      expect(bad(patterns)).toEqual([])
    },
    300_000,
  )

  it('of those that are put together from words', async () => {
    const made: Pattern[] = []
    const native = globalThis.RegExp
    let file = ''
    globalThis.RegExp = new Proxy(native, {
      construct: (target, given, self) => {
        const pattern = Reflect.construct(target, given, self) as RegExp
        made.push({ file, source: pattern.source, flags: pattern.flags })
        return pattern
      },
    })
    try {
      for (const path of files.filter(each => /^src\/(?:core|pages)\//.test(each))) {
        if (!/new RegExp\(/.test(readFileSync(path, 'utf8'))) continue
        file = path
        await import(join(process.cwd(), path))
      }
      // Some are made when they are first needed.
      file = 'made while reading'
      const { readAdvert } = await import('../../src/core/advert/read-advert')
      readAdvert({ title: 'Baker', company: 'Crumb', lines })
    } finally {
      globalThis.RegExp = native
    }
    const patterns = once(made)
    expect(patterns.length).toBeGreaterThan(20)
    expect(bad(patterns)).toEqual([])
  }, 300_000)
})

describe('what looks for them', () => {
  it.each([
    ['(?:discriminat|without regard)\\w*[^.]*citizenship', 'i'],
    ['\\s+logo$', 'i'],
    ['(a+)+b', ''],
    ['\\S+@\\S+', 'g'],
    ['(?:x|y)*z[^q]*[^r]*s', ''],
  ])('finds /%s/%s', (source, flags) => {
    expect(superLinear({ file: '', source, flags })).not.toBeNull()
  })

  it.each([
    ['(?<!\\s)\\s+logo$', 'i'],
    ['^\\s*#', ''],
    ['\\b(?:no|not) (?:\\w+ ){0,3}degree', 'gi'],
    ['[\\s,;]{1,40}$', ''],
  ])('leaves /%s/%s alone', (source, flags) => {
    expect(superLinear({ file: '', source, flags })).toBeNull()
  })

  it('matches as the engine does', () => {
    const { count } = stepCounter('a{3}', 'g')
    expect(count('aaa'.repeat(10), 1e6)).toBeLessThan(count('aab'.repeat(10), 1e6) * 3)
    expect(pumpsOf('ab+c', '')).toContain('abc')
  })
})
