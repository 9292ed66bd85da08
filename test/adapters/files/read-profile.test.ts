import { zipSync } from 'fflate'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readProfile } from '../../../src/adapters/files/read-profile'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { profileSnapshotSchema, seen } from '../../../src/core/profile/profile'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const profileOf = (bytes: Uint8Array, name = 'file') => {
  const read = readProfile({ name, bytes })
  if (isRefusal(read)) throw new Error(read.refused)
  // What the worker takes in has this form.
  return v.parse(profileSnapshotSchema, read.snapshot)
}

const profile =
  'First Name,Last Name,Headline,Summary,Industry,Geo Location\nRobin,Sample,"Planner, night shifts",I plan what others lift.,Logistics,Leeds\n'
const positions =
  'Company Name,Title,Description,Location,Started On,Finished On\nAlder Works,Planner,,Leeds,Mar 2022,\nAlder Works,Clerk,,Leeds,Jan 2020,Feb 2022\nElm Bakery,Driver,,York,2016,2019\n'
const archive = {
  'Complete/Profile.csv': bytesOf(profile),
  'Complete/Positions.csv': bytesOf(positions),
  'Complete/Skills.csv': bytesOf('Name\nSQL\nExcel\n'),
  'Complete/Recommendations_Received.csv': bytesOf(
    'First Name,Last Name,Text,Status\nKim,Osei,Good,VISIBLE\nAna,Ortiz,Also good,HIDDEN\n',
  ),
  'Complete/messages.csv': bytesOf('never read'),
}

describe('an archive of LinkedIn as a profile', () => {
  it('shows what its tables hold, and leaves what it has no table for unseen', () => {
    const snapshot = profileOf(zipSync(archive))
    expect(snapshot).toMatchObject({ layout: 'archive', name: 'Robin Sample' })
    expect(seen(snapshot.headline)).toBe('Planner, night shifts')
    expect(seen(snapshot.about)).toBe('I plan what others lift.')
    expect(seen(snapshot.industry)).toBe('Logistics')
    expect(seen(snapshot.skills)).toEqual(['SQL', 'Excel'])
    expect(seen(snapshot.recommendations)).toBe(1)
    const [alder, elm] = seen(snapshot.experience) ?? []
    expect(alder?.roles.map(({ title, current, dates }) => [title, current, dates])).toEqual([
      ['Planner', true, 'Mar 2022 - Present'],
      ['Clerk', false, 'Jan 2020 - Feb 2022'],
    ])
    expect(elm?.organization).toBe('Elm Bakery')
    for (const part of [snapshot.education, snapshot.photo, snapshot.volunteering, snapshot.activity])
      expect(part.state).toBe('not-visible')
  })

  it('is read from one table alone, as a spreadsheet saved it again', () => {
    const again = positions.replaceAll(',', ';').replace('Mar 2022', 'Mar-22').replaceAll('\n', '\r\n')
    const snapshot = profileOf(bytesOf(`\u{feff}${again}`), 'Positions.csv')
    expect(seen(snapshot.experience)?.[0]?.roles[0]).toMatchObject({
      title: 'Planner',
      dates: 'Mar-22 - Present',
      current: true,
    })
    expect(snapshot.headline.state).toBe('not-visible')
  })

  it('is refused where it holds nothing of a profile', () => {
    for (const bytes of [bytesOf('Name,Price\nApple,1\n'), bytesOf(''), zipSync({ 'a.txt': bytesOf('x') })])
      expect(isRefusal(readProfile({ name: 'a.csv', bytes }))).toBe(true)
  })
})
