import { care } from './care'
import { creative } from './creative'
import { data } from './data'
import { education } from './education'
import { fields } from './fields'
import { finance } from './finance'
import { health } from './health'
import { hospitality } from './hospitality'
import { marketing } from './marketing'
import { office } from './office'
import { operations } from './operations'
import { people } from './people'
import { publicService } from './public'
import { retail } from './retail'
import { science } from './science'
import { software } from './software'
import { trades } from './trades'
import { transport } from './transport'

export const areaLists: readonly string[] = [
  fields,
  software,
  data,
  finance,
  operations,
  people,
  marketing,
  care,
  health,
  trades,
  hospitality,
  retail,
  education,
  publicService,
  science,
  transport,
  creative,
  office,
]
