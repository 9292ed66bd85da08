// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { budgetOf } from '../../../../src/pages/postings/budget'
import { blocksOfElement, blocksOfHtml } from '../../../../src/pages/postings/text/blocks-of'
import { markConsent } from '../../../../src/pages/postings/text/consent'
import { forgiveLargeChrome, linesUnder } from '../../../../src/pages/postings/text/lines'

const still = () => budgetOf(() => 0)
const body = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body
const lines = (html: string) => linesUnder(body(html), still())
const texts = (html: string) => lines(html).map(line => line.text)

describe('lines', () => {
  test('blocks, breaks and rules end a line; inline elements don’t', () => {
    expect(
      texts('<p>Wind <b>the</b> <i>clock</i><br>on Monday</p>before<hr>after<div>x<div>y</div>z</div>'),
    ).toEqual(['Wind the clock', 'on Monday', 'before', 'after', 'x', 'y', 'z'])
  })
  test('what a reader does not see is left out', () => {
    expect(
      texts(
        '<script>a</script><style>b</style><p hidden>c</p><p style="display: none">d</p><span class="sr-only">e</span><template><p>f</p></template><i aria-hidden="true">g</i><select><option>h</option></select><p>seen</p>',
      ),
    ).toEqual(['seen'])
  })
  test('a page hidden behind a dialog is still read', () => {
    expect(texts('<div aria-hidden="true"><p>matter</p></div>')).toEqual(['matter'])
  })
  test('each line knows what its markup says', () => {
    const [heading, item, nested, cell, label, control, linked, bold] = lines(
      '<h3>Duties</h3><ul><li>One<ul><li>Two</li></ul></li></ul><table><tr><td>Cell</td></tr></table><dl><dt>Place</dt></dl><button>Apply</button><p><a href="/x">All of it</a></p><p><strong>Bold</strong></p>',
    )
    expect(heading).toMatchObject({ role: 'heading', level: 3 })
    expect(item).toMatchObject({ role: 'item', level: 0 })
    expect(nested).toMatchObject({ role: 'item', level: 1 })
    expect(cell?.role).toBe('cell')
    expect(label?.role).toBe('label')
    expect(control?.role).toBe('control')
    expect(linked?.linked).toBe(9)
    expect(bold?.strong).toBe(true)
  })
  test('an anchor without an address is no link', () => {
    expect(lines('<a name="top"><p>Wind the clock</p></a>')[0]?.linked).toBe(0)
  })
  test('inline pieces beside each other are kept apart, and joined as they are seen', () => {
    const [line] = lines('<div><span>Place</span><span>Kalmar</span></div>')
    expect(line).toMatchObject({ text: 'PlaceKalmar', pieces: ['Place', 'Kalmar'] })
  })
  test('furniture is known by tag, role and whole words of names', () => {
    const chrome = (html: string) => lines(html)[0]?.chrome !== null
    expect(chrome('<nav>Home</nav>')).toBe(true)
    expect(chrome('<div role="contentinfo">©</div>')).toBe(true)
    expect(chrome('<div class="site-footer">©</div>')).toBe(true)
    expect(chrome('<div class="jobSimilarList">x</div>')).toBe(true)
    expect(chrome('<div class="canvas">x</div>')).toBe(false)
    expect(chrome('<div class="has-sidebar">x</div>')).toBe(false)
    expect(chrome('<main class="sidebar">x</main>')).toBe(false)
  })
  test('what holds most of the page is its matter, whatever it is called', () => {
    const all = lines(`<div class="sidebar"><p>${'word '.repeat(50)}</p></div><p>little</p>`)
    forgiveLargeChrome(all)
    expect(all[0]?.chrome).toBeNull()
  })
  test('a banner that asks about cookies is furniture; a baker’s cookies are not', () => {
    const banner = lines(
      '<h1>Baker</h1><div><p>We use cookies on this site.</p><button>Accept all</button></div><p>Bake cookies and bread.</p>',
    )
    markConsent(banner)
    expect(banner.map(line => line.chrome !== null)).toEqual([false, true, true, false])
  })
  test('a budget ends the walk', () => {
    let time = 0
    const short = budgetOf(() => (time += 5), 20)
    expect(linesUnder(body('<p>x</p>'.repeat(2_000)), short).length).toBeLessThan(500)
  })
})

describe('blocks', () => {
  test('headings, paragraphs and items, without buttons and furniture', () => {
    const html =
      '<h2>Duties</h2><p>Every week:</p><ul><li>Wind</li></ul><p>• Oil the wheels</p><p><b>Profile</b></p><p>Calm.</p><button>Apply</button><p>Show more</p><nav>Home</nav>'
    expect(blocksOfElement(body(html), still())).toEqual([
      { kind: 'heading', text: 'Duties' },
      { kind: 'paragraph', text: 'Every week:' },
      { kind: 'item', text: 'Wind', depth: 0 },
      { kind: 'item', text: 'Oil the wheels', depth: 0 },
      { kind: 'heading', text: 'Profile' },
      { kind: 'paragraph', text: 'Calm.' },
    ])
  })
  test('plain text becomes a block a line', () => {
    expect(blocksOfHtml('Wind the clock.\n\n- Oil it\n', still())).toEqual([
      { kind: 'paragraph', text: 'Wind the clock.' },
      { kind: 'item', text: 'Oil it', depth: 0 },
    ])
  })
  test('markup that was escaped twice is markup', () => {
    expect(blocksOfHtml('&amp;lt;p&amp;gt;Wind&amp;lt;/p&amp;gt;', still())).toEqual([
      { kind: 'paragraph', text: 'Wind' },
    ])
  })
})
