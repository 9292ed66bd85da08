import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/**
 * How many steps a backtracking matcher takes for a pattern: what a browser's own takes, counted instead of timed, so
 * that a busy machine changes nothing.
 */
type Step =
  | { op: 'unit'; test: (unit: number) => boolean; back: boolean }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'edge'; test: (text: string, at: number) => boolean }
  | { op: 'look'; program: Step[]; negate: boolean }
  | { op: 'enter'; slot: number }
  | { op: 'moved'; slot: number }
  | { op: 'keep'; slot: number }
  | { op: 'again'; group: number; back: boolean }
  | { op: 'done' }

/** Copies that a counted repetition is written out in, at most: more of them only cost more of the same. */
const mostCopies = 300

const isWordUnit = (text: string, at: number): boolean => /\w/.test(text[at] ?? '')

/** What a character or a class takes, by its source and flags: the same few occur in many patterns. */
const tests = new Map<string, (unit: number) => boolean>()

/** Takes one unit: a loop over it never stands still. */
const isUnit = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass'

class Compiler {
  slots: number
  readonly #groups: number

  constructor(
    readonly pattern: AST.Pattern,
    readonly flags: string,
  ) {
    let groups = 0
    visitRegExpAST(pattern, { onCapturingGroupEnter: () => groups++ })
    this.#groups = groups
    this.slots = 2 * (groups + 1)
  }

  /** One unit against a character or a class, as the engine itself answers. */
  test(raw: string): (unit: number) => boolean {
    const flags = this.flags.replace(/[gyd]/g, '')
    const known = tests.get(`${flags}/${raw}`)
    if (known) return known
    const one = new RegExp(`^(?:${raw})$`, flags)
    const answers: (boolean | undefined)[] = []
    const made = (unit: number): boolean => {
      answers[unit] ??= one.test(String.fromCharCode(unit))
      return answers[unit]
    }
    tests.set(`${flags}/${raw}`, made)
    return made
  }

  program(alternatives: readonly AST.Alternative[], back: boolean): Step[] {
    const out: Step[] = []
    this.#alternatives(out, alternatives, back)
    out.push({ op: 'done' })
    return out
  }

  #alternatives(out: Step[], alternatives: readonly AST.Alternative[], back: boolean): void {
    const leave: { op: 'jump'; to: number }[] = []
    for (const [i, alternative] of alternatives.entries()) {
      const isLast = i === alternatives.length - 1
      const split = { op: 'split' as const, first: out.length + 1, second: 0 }
      if (!isLast) out.push(split)
      const elements = back ? [...alternative.elements].reverse() : alternative.elements
      for (const element of elements) this.#element(out, element, back)
      if (!isLast) {
        const jump = { op: 'jump' as const, to: 0 }
        out.push(jump)
        leave.push(jump)
        split.second = out.length
      }
    }
    for (const jump of leave) jump.to = out.length
  }

  #element(out: Step[], node: AST.Element, back: boolean): void {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        out.push({ op: 'unit', test: this.test(node.raw), back })
        return
      case 'Group':
        this.#alternatives(out, node.alternatives, back)
        return
      case 'CapturingGroup': {
        const group = this.#numberOf(node)
        out.push({ op: 'keep', slot: 2 * group + (back ? 1 : 0) })
        this.#alternatives(out, node.alternatives, back)
        out.push({ op: 'keep', slot: 2 * group + (back ? 0 : 1) })
        return
      }
      case 'Backreference': {
        const to = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved
        out.push({ op: 'again', group: to ? this.#numberOf(to) : 0, back })
        return
      }
      case 'Assertion':
        this.#assertion(out, node)
        return
      case 'Quantifier':
        this.#quantifier(out, node, back)
    }
  }

  #numberOf(group: AST.CapturingGroup): number {
    let number = 0
    let found = 0
    visitRegExpAST(this.pattern, {
      onCapturingGroupEnter: one => {
        number++
        if (one === group) found = number
      },
    })
    return Math.min(found, this.#groups)
  }

  #assertion(out: Step[], node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const program = this.program(node.alternatives, node.kind === 'lookbehind')
      out.push({ op: 'look', program, negate: node.negate })
      return
    }
    const lines = this.flags.includes('m')
    const tests = {
      start: (text: string, at: number) => at === 0 || (lines && text[at - 1] === '\n'),
      end: (text: string, at: number) => at === text.length || (lines && text[at] === '\n'),
      word: (text: string, at: number) =>
        (isWordUnit(text, at - 1) !== isWordUnit(text, at)) !== ('negate' in node && node.negate),
    }
    out.push({ op: 'edge', test: tests[node.kind] })
  }

  #quantifier(out: Step[], { element, min, max, greedy }: AST.Quantifier, back: boolean): void {
    for (let i = 0; i < Math.min(min, mostCopies); i++) this.#element(out, element, back)
    const either = (first: number, second: number): Step =>
      greedy ? { op: 'split', first, second } : { op: 'split', first: second, second: first }
    if (max === Number.POSITIVE_INFINITY) {
      const slot = isUnit(element) ? null : this.slots++
      const begin = out.length
      out.push({ op: 'jump', to: begin })
      if (slot !== null) out.push({ op: 'enter', slot })
      this.#element(out, element, back)
      if (slot !== null) out.push({ op: 'moved', slot })
      out.push({ op: 'jump', to: begin })
      out[begin] = either(begin + 1, out.length)
      return
    }
    const splits: number[] = []
    for (let i = min; i < Math.min(max, min + mostCopies); i++) {
      splits.push(out.length)
      out.push({ op: 'jump', to: 0 })
      this.#element(out, element, back)
    }
    for (const at of splits) out[at] = either(at + 1, out.length)
  }
}

interface Counter {
  /** Steps for finding every match in the text (or the first, without the flag `g`); `most` where it gave up. */
  count: (text: string, most: number) => number
}

class Spent extends Error {}

export function stepCounter(source: string, flags: string): Counter {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const compiler = new Compiler(pattern, flags)
  const program = compiler.program(pattern.alternatives, false)
  let steps = 0
  let limit = 0

  const spare: number[][] = []
  /** Where the match that begins at `from` ends; -1 where there is none. */
  const run = (code: Step[], text: string, from: number, slots: Int32Array): number => {
    const choices = spare.pop() ?? []
    const record = spare.pop() ?? []
    const end = runWith(code, text, from, slots, choices, record)
    choices.length = 0
    record.length = 0
    spare.push(choices, record)
    return end
  }

  const runWith = (
    code: Step[],
    text: string,
    from: number,
    slots: Int32Array,
    // Three numbers a choice: where to go on, at which unit, how much of the record to take back.
    choices: number[],
    record: number[],
  ): number => {
    const set = (slot: number, value: number) => {
      record.push(slot, slots[slot] ?? -1)
      slots[slot] = value
    }
    let at = from
    let next = 0
    for (;;) {
      if (++steps > limit) throw new Spent()
      const step = code[next]
      let goes = true
      if (!step || step.op === 'done') return at
      if (step.op === 'unit') {
        const where = step.back ? at - 1 : at
        goes = where >= 0 && where < text.length && step.test(text.charCodeAt(where))
        at += step.back ? -1 : 1
        next++
      } else if (step.op === 'split') {
        choices.push(step.second, at, record.length)
        next = step.first
      } else if (step.op === 'jump') next = step.to
      else if (step.op === 'enter' || step.op === 'keep') {
        set(step.slot, at)
        next++
      } else if (step.op === 'moved') {
        goes = slots[step.slot] !== at
        next++
      } else if (step.op === 'edge') {
        goes = step.test(text, at)
        next++
      } else if (step.op === 'look') {
        goes = run(step.program, text, at, slots) >= 0 !== step.negate
        next++
      } else {
        const [begin = -1, end = -1] = [slots[2 * step.group], slots[2 * step.group + 1]]
        const said = begin >= 0 && end >= begin ? text.slice(begin, end) : ''
        steps += said.length
        const where = step.back ? at - said.length : at
        goes = where >= 0 && text.startsWith(said, where)
        at = step.back ? where : at + said.length
        next++
      }
      if (goes) continue
      if (choices.length === 0) return -1
      const kept = choices.pop() ?? 0
      at = choices.pop() ?? 0
      next = choices.pop() ?? 0
      while (record.length > kept) {
        const value = record.pop() ?? -1
        slots[record.pop() ?? 0] = value
      }
    }
  }

  return {
    count: (text, most) => {
      steps = 0
      limit = most
      const sticky = flags.includes('y')
      const all = flags.includes('g')
      const slots = new Int32Array(compiler.slots)
      try {
        for (let start = 0; start <= text.length; start++) {
          const end = run(program, text, start, slots.fill(-1))
          if (sticky || (end >= 0 && !all)) break
          if (end > start) start = end - 1
        }
      } catch (error) {
        if (!(error instanceof Spent)) throw error
      }
      return steps
    },
  }
}
