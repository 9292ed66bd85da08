/** Versions as a tree: masters, and under each what was made from it. */
export interface VersionNode<V> {
  version: V
  children: VersionNode<V>[]
}

interface Versioned {
  id: string
  parentId: string | null
  createdAt: string
}

/** Masters by age, the oldest first; a version whose parent is gone stands as a master. */
export function versionTree<V extends Versioned>(versions: readonly V[]): VersionNode<V>[] {
  const nodes = new Map(versions.map(version => [version.id, { version, children: [] } as VersionNode<V>]))
  const roots: VersionNode<V>[] = []
  const byAge = [...nodes.values()].sort((a, b) => a.version.createdAt.localeCompare(b.version.createdAt))
  for (const node of byAge) {
    const parent = nodes.get(node.version.parentId ?? '')
    if (parent && !isAbove(node.version.id, parent.version, nodes)) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

/** A file from elsewhere may make two versions each other's parents. */
function isAbove<V extends Versioned>(id: string, from: V, nodes: Map<string, VersionNode<V>>): boolean {
  const passed = new Set<string>()
  let at: V | undefined = from
  while (at && !passed.has(at.id)) {
    if (at.id === id) return true
    passed.add(at.id)
    at = nodes.get(at.parentId ?? '')?.version
  }
  return at !== undefined
}

/** "Master for Larkfield Supply": what a version made for an employer is called at first. */
export const nameFor = (parent: string, organization: string): string =>
  organization.trim() ? `${parent.replace(/ for .+$/, '')} for ${organization.trim()}` : parent

/** "Master, 2": the first name of its kind that is not taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const base = wanted.trim().slice(0, 190) || 'Résumé'
  if (!taken.includes(base)) return base
  for (let n = 2; ; n++) if (!taken.includes(`${base}, ${n}`)) return `${base}, ${n}`
}
