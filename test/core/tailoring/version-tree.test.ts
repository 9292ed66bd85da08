import { describe, expect, it } from 'vitest'
import { freeName, nameFor, versionTree } from '../../../src/core/tailoring/version-tree'

const version = (id: string, parentId: string | null, createdAt: string) => ({ id, parentId, createdAt })
const shape = (nodes: ReturnType<typeof versionTree>): unknown[] =>
  nodes.map(({ version: { id }, children }) => (children.length > 0 ? [id, shape(children)] : id))

describe('the tree of versions', () => {
  it('puts each under what it was made from, by age', () => {
    const rows = [
      version('c', 'a', '3'),
      version('b', 'a', '2'),
      version('a', null, '1'),
      version('d', 'b', '4'),
    ]
    expect(shape(versionTree(rows))).toEqual([['a', [['b', ['d']], 'c']]])
  })

  it('keeps what lost its parent, and parts what stands in a circle', () => {
    const rows = [version('a', 'gone', '1'), version('b', 'c', '2'), version('c', 'b', '3')]
    const flat = (nodes: ReturnType<typeof versionTree>): string[] =>
      nodes.flatMap(node => [node.version.id, ...flat(node.children)])
    expect(flat(versionTree(rows)).sort()).toEqual(['a', 'b', 'c'])
  })
})

describe('a name for an employer', () => {
  it('takes the place of another employer’s', () => {
    expect(nameFor('Master', ' Larkfield ')).toBe('Master for Larkfield')
    expect(nameFor('Master for Larkfield', 'Harbour Green')).toBe('Master for Harbour Green')
    expect(nameFor('Master', '')).toBe('Master')
  })
})

describe('a free name', () => {
  it('counts on from what is taken', () => {
    expect(freeName(' Master ', [])).toBe('Master')
    expect(freeName('Master', ['Master', 'Master, 2'])).toBe('Master, 3')
    expect(freeName('', [])).toBe('Résumé')
  })
})
