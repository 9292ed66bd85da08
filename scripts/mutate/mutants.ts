import { parseAst } from 'vitest/node'

/** One small change of a program, which a test should notice. Places are UTF-16 offsets in the file. */
export interface Mutant {
  file: string
  line: number
  start: number
  end: number
  /** What stands in the place, and what would; a statement is left out where nothing would. */
  from: string
  to: string | null
  /** A number behind `??`, which the compiler asks for where an index is always there: unreached, it decides nothing. */
  isStandIn: boolean
}

interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap(part => (Array.isArray(part) ? part : [part]))
    .filter(isNode)

const otherOperator: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}

/** Calls that answer with a list: nothing in its place is worth a test. */
const makesList = new Set(['map', 'filter', 'flatMap', 'slice', 'sort', 'toSorted', 'concat', 'flat'])

const isList = (node: Node): boolean => {
  if (node.type === 'ArrayExpression') return (node.elements as unknown[]).length > 0
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression')
    return false
  return isNode(node.callee.property) && makesList.has(String(node.callee.property.name))
}

/** What can't run, what only examples are made of, and bounds of what is stored, which the record types' tests hold. */
const isPassed = (node: Node, source: string): boolean =>
  (node.type === 'CallExpression' && source.startsWith('v.', node.start)) ||
  (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) ||
  node.type === 'ImportDeclaration' ||
  (node.type === 'VariableDeclarator' &&
    (/^(?:examples|words)$/.test(source.slice(node.start, node.start + 8).split(/\W/)[0] ?? '') ||
      (isNode(node.init) && node.init.type === 'TSSatisfiesExpression')))

/** "if (before) return before" after a look into what is remembered: without it the same is made once more. */
function isOfMemory({ test, consequent }: Node, source: string): boolean {
  if (!isNode(test) || !isNode(consequent)) return false
  const text = (node: Node) => source.slice(node.start, node.end)
  const name = /^return (\w+)$/.exec(text(consequent))?.[1]
  if (name === undefined || !new RegExp(`^${name}(?: !== undefined)?$`).test(text(test))) return false
  return new RegExp(`const ${name} = \\w+(?:\\(\\))?\\.get\\(`).test(source)
}

/** "if (known.size >= mostKnown) known.clear()": how much is remembered. */
const isOfRoom = (node: Node, source: string): boolean =>
  node.type === 'IfStatement'
    ? /^if \((\w+)\.size >= \w+\) \1\.clear\(\)$/.test(source.slice(node.start, node.end))
    : node.type === 'VariableDeclarator' &&
      /^most(?:Known|Looked) = /.test(source.slice(node.start, node.end))

/** Every mutant of a file, in the order of their places; none of what is of speed alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const found: Mutant[] = []
  const add = ({ start, end }: Pick<Node, 'start' | 'end'>, to: string | null, isStandIn = false) =>
    found.push({
      file,
      line: source.slice(0, start).split('\n').length,
      start,
      end,
      from: source.slice(start, end),
      to,
      isStandIn,
    })
  const visit = (node: Node, isStandIn = false): void => {
    if (isPassed(node, source) || isOfRoom(node, source)) return
    const { left, right, operator, test, argument, body, expression, value } = node
    switch (node.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (isNode(test))
          for (const word of isOfMemory(node, source) ? ['true'] : ['true', 'false']) add(test, word)
        break
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const other = otherOperator[String(operator)]
        if (other && isNode(left) && isNode(right)) {
          const part = (one: Node) => source.slice(one.start, one.end)
          add(node, `(${part(left)}) ${other} (${part(right)})`)
        }
        break
      }
      case 'Literal':
        if (typeof value === 'boolean') add(node, String(!value))
        else if (typeof value === 'number') for (const by of [1, -1]) add(node, `(${value + by})`, isStandIn)
        break
      case 'ExpressionStatement':
        if (isNode(expression) && expression.type === 'CallExpression') add(node, null)
        break
      case 'ReturnStatement':
        if (isNode(argument) && isList(argument)) add(argument, '[]')
        break
      case 'ArrowFunctionExpression':
        if (isNode(body) && isList(body)) add(body, '[]')
        break
    }
    const isSign = isStandIn && node.type === 'UnaryExpression'
    for (const child of childrenOf(node)) visit(child, isSign || (operator === '??' && child === right))
  }
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node)
  return found
}

/**
 * The source with all of these mutants in it, each asleep until `__mutant` says that it is its turn. An outer one
 * holds the inner ones in the branch in which it sleeps, since one alone is ever awake.
 */
export function withMutants(source: string, mutants: readonly (Mutant & { id: number })[]): string {
  const inserted: { at: number; order: number; text: string }[] = []
  for (const { id, start, end, to } of mutants) {
    const width = end - start
    if (to === null) {
      // In braces: an `else` that follows belongs to the `if` around it.
      inserted.push({ at: start, order: -width, text: `{ if (!__mutant(${id})) ` })
      inserted.push({ at: end, order: width - 1e9, text: ' }' })
      continue
    }
    // What opens last is closed first.
    inserted.push({ at: start, order: 1e9 - width + id / 1e6, text: `(__mutant(${id}) ? (${to}) : (` })
    inserted.push({ at: end, order: width - 1e9 - id / 1e6, text: '))' })
  }
  inserted.sort((a, b) => a.at - b.at || a.order - b.order)
  let made = ''
  let last = 0
  for (const { at, text } of inserted) {
    made += source.slice(last, at) + text
    last = at
  }
  return made + source.slice(last)
}
