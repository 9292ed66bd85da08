import type { Course } from '../../src/store/course'

/** A life to look around in, in a database of its own. */
export interface ExampleServices {
  /** This window shows the example. */
  showsExample: boolean
  /** There is one on this device, whether shown or not. */
  exampleKept: () => Promise<boolean>
  openExample(course: Course): Promise<void>
  leaveExample(): void
  removeExample(): Promise<void>
}
