import { live } from '../../src/store/live'
import { searchEverything } from '../../src/store/search'
import type { SearchServices } from '../sections/search/services'

export const searchServices: SearchServices = {
  findEverything: (words, most) => live(db => searchEverything(db, words, most)),
}
