import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Test files that take a minute and more, the longest first. Vitest knows durations from the last run alone, and a fresh
 * clone has none: one of these that begins last is waited for by itself.
 */
const longest = [
  'crash',
  'package',
  'devices',
  'device-states',
  'attack',
  'overlay',
  'options',
  'reminders',
  'core',
  'own-data',
  'backup',
  'permissions',
  'patterns',
  'properties',
  'mutants',
]

const place = ({ moduleId }: TestSpecification): number => {
  const at = longest.indexOf(basename(moduleId).replace(/\.test\.tsx?$/, ''))
  return at < 0 ? longest.length : at
}

/** Of one project's files those of the list go first, all others as Vitest would take them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => {
      const sameProject = a.project.name === b.project.name
      return sameProject ? place(a) - place(b) : 0
    })
  }
}
