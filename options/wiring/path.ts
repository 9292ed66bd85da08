import { adding, seenSince } from '../../src/store/adding'
import { live } from '../../src/store/live'
import type { PathServices } from '../sections/path/services'

export const pathServices: PathServices = {
  adding: skills => live(db => adding(db, skills)),
  seenSince: since => live(db => seenSince(db, since)),
}
