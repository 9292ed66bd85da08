import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Units that stand for whole classes of others, where a class takes several. */
const samples = [...' a0A.,-–:;/(\'"$€+#&_@é\n\t|']

/** Something that a node matches, and what is like it: one unit for each kind that a class takes. */
function unitsOf(raw: string, flags: string): string[] {
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gyd]/g, ''))
  const found = samples.filter(sample => one.test(sample))
  if (found.length > 0) return found
  for (let code = 1; code < 0x2_7c0; code++)
    if (one.test(String.fromCharCode(code))) return [String.fromCharCode(code)]
  return []
}

const asFew = 3

/** The parts of a pattern as texts: what each quantified part matches, and what leads up to it. */
export function pumpsOf(source: string, flags: string): string[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const pumps = new Set<string>()
  const loose = new Set<string>()

  /** A few texts that the element matches; `before` is what leads up to it. */
  const element = (node: AST.Element, before: string): string[] => {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return unitsOf(node.raw, flags).slice(0, node.type === 'Character' ? 1 : samples.length)
      case 'Group':
      case 'CapturingGroup':
        return alternatives(node.alternatives, before)
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          for (const text of alternatives(node.alternatives, '')) pumps.add(text)
        }
        return ['']
      case 'Backreference':
        return ['']
      case 'Quantifier': {
        const inner = element(node.element, before)
        if (node.max > 1) {
          for (const text of inner) {
            if (node.max > 20) loose.add(text)
            pumps.add(text)
          }
          for (const text of inner.slice(0, asFew)) if (node.max > 20) pumps.add(before + text)
        }
        if (node.max > 20 && before !== '') pumps.add(before)
        const times = Math.max(node.min, 1)
        const some = inner.map(text => text.repeat(Math.min(times, 40)))
        return node.min === 0 ? ['', ...some] : some
      }
    }
  }

  const alternatives = (all: readonly AST.Alternative[], before: string): string[] => {
    const texts: string[] = []
    for (const { elements } of all) {
      let made = ['']
      let first = ''
      for (const node of elements) {
        const parts = element(node, before + first)
        if (parts.length === 0) continue
        // Not every pairing: the first of each side with all of the other.
        const [head = ''] = made
        const [part = ''] = parts.filter(text => text !== '')
        made = [
          ...new Set([
            ...made.map(text => text + (node.type === 'Quantifier' ? part : (parts[0] ?? ''))),
            ...parts.slice(0, asFew).map(text => head + text),
          ]),
        ].slice(0, asFew)
        first = made[0] ?? ''
      }
      texts.push(...made)
    }
    return [...new Set(texts)]
  }

  for (const text of alternatives(pattern.alternatives, '')) pumps.add(text)
  const units = [...loose].filter(text => text.length === 1)
  for (const a of units.slice(0, 4)) for (const b of units.slice(0, 4)) if (a !== b) pumps.add(a + b)
  pumps.delete('')
  return [...pumps].filter(pump => pump.length <= 200)
}
