import {
  brandRecord,
  evidenceRecord,
  joinRecord,
  opportunityRecord,
  postingRecord,
  settingRecord,
  sightingRecord,
  snapshotRecord,
  tickRecord,
  tombstoneRecord,
} from './records'
import { fileRecord, resumeRecord, sendingRecord } from './resume-records'

/**
 * The stores that hold what can't be computed again, each with the schema of its rows. Children stand before their
 * parents: a copy that is read store by store while the log goes on never holds a child without its parent.
 */
export const recordSchemas = {
  sightings: sightingRecord,
  ticks: tickRecord,
  joins: joinRecord,
  sendings: sendingRecord,
  resumes: resumeRecord,
  files: fileRecord,
  postings: postingRecord,
  opportunities: opportunityRecord,
  snapshots: snapshotRecord,
  evidence: evidenceRecord,
  brands: brandRecord,
  settings: settingRecord,
  tombstones: tombstoneRecord,
} as const

export type StoreName = keyof typeof recordSchemas
export const storeNames = Object.keys(recordSchemas) as [StoreName, ...StoreName[]]
