import { care } from './care'
import { data } from './data'
import { finance } from './finance'
import { marketing } from './marketing'
import { operations } from './operations'
import { people } from './people'
import { software } from './software'

export const craftLists: readonly string[] = [software, data, finance, operations, people, marketing, care]
