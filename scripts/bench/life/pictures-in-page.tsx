import { type ComponentChild, render } from 'preact'
import { PathPicture } from '../../../options/sections/path/path-picture'
import { LineMark, RangeMark } from '../../../options/sections/trends/marks'
import type { Stone } from '../../../src/core/practice/stone'

/** Pictures as large as they get: ten lines over three years, forty bars, a path of eleven stones. */
const share = (i: number) => (i % 7 === 3 ? null : 0.2 + ((i * 37) % 60) / 100)
const pictures: Record<string, () => ComponentChild> = {
  lines: () =>
    Array.from({ length: 10 }, (_, row) => (
      <LineMark key={row} points={Array.from({ length: 36 }, (_, i) => share(i + row))} most={0.8} />
    )),
  ranges: () => Array.from({ length: 40 }, (_, i) => <RangeMark key={i} from={i / 100} to={0.5 + i / 100} />),
  path: () => <PathPicture stones={Array.from({ length: 11 }, (_, i) => stone(i))} />,
}

const stone = (i: number): Stone =>
  ({ kind: i < 8 ? 'past' : i === 8 ? 'present' : 'wished', title: `Role ${i}` }) as Stone

/** Milliseconds of script that each picture takes from nothing to its elements, turn by turn. */
export async function pictureScripts(turns: number): Promise<Record<string, number[]>> {
  const took: Record<string, number[]> = {}
  for (const [name, picture] of Object.entries(pictures)) {
    took[name] = []
    for (let turn = 0; turn < turns; turn++) {
      const place = document.createElement('div')
      document.body.append(place)
      const began = performance.now()
      render(picture(), place)
      took[name].push(performance.now() - began)
      if (!place.querySelector('svg')) throw new Error(`No picture: ${name}`)
      render(null, place)
      place.remove()
      await new Promise(resolve => setTimeout(resolve))
    }
  }
  return took
}
