import { until } from '../browser/until'
import { type Attack, pagesAt } from './attack'
import { postingHtml } from './posting-html'
import { wait } from './stage'

const hospital = 'https://jobs.dune-hospital.example/night-nurse'
const lure = 'https://ads.lure.example/closer'
const nurse = { title: 'Night Nurse', employer: 'Dune Hospital' }
const closer = { title: 'Crypto Sales Closer', employer: 'Lure Corp' }
/** Longer than a frame waits for the page around it. */
const enough = 6_000

const frame = (style: string) => `<iframe src="${lure}" style="${style}"></iframe>`
const hidden = [
  'position:fixed;width:1px;height:1px;opacity:0;left:-50px',
  'display:none',
  'visibility:hidden;width:600px;height:400px',
  'opacity:0;position:fixed;top:0;left:0;width:600px;height:400px;pointer-events:none',
  'position:absolute;left:-9999px;width:600px;height:400px',
  'transform:scale(0.001);width:600px;height:400px',
  'clip-path:inset(100%);position:fixed;top:0;left:0;width:600px;height:400px',
  'position:fixed;top:0;left:0;width:600px;height:400px;z-index:-1',
]

const listed = (kept: readonly { title: string }[]) => kept.map(each => each.title).join(', ') || 'nothing'

const ward = (styles: readonly string[]) => `<!doctype html><html lang="en"><title>News</title>
  <body style="background:#fff"><div style="position:fixed;inset:0;background:#fff"></div>
  <h1 style="position:relative">News of the ward</h1>${styles.map(frame).join('')}</body></html>`

const wardWithFrame = `${hospital}-open`

/** A page in which nobody sees a frame, and one in which one is seen; for both browsers. */
export const wards = {
  ofHiddenFrames: hospital,
  withFrame: wardWithFrame,
  frame: lure,
  framed: closer,
  web: pagesAt({
    [hospital]: ward(hidden),
    [wardWithFrame]: ward(['position:relative;width:600px;height:400px']),
    [lure]: postingHtml(closer),
  }),
}

/** Frames that nobody sees, in a page that holds no posting of its own: whatever they say is not looked at. */
export const hiddenFrames: Attack = {
  name: 'frames that nobody sees: a pixel, transparent, beside the screen, shrunk, behind the page',
  web: wards.web,
  async run(stage) {
    await stage.visit(hospital)
    await wait(enough)
    const kept = await stage.kept()
    return { held: kept.length === 0, seen: `kept: ${listed(kept)}` }
  },
}

/** A frame as large as can be, over a page that holds a posting: the page's own stays what the popup shows. */
export const frameOverPosting: Attack = {
  name: 'a frame of another host takes over the page’s own posting',
  web: pagesAt({
    [hospital]: postingHtml(
      nurse,
      `<iframe id="f" src="${lure}" style="position:fixed;bottom:0;left:0;width:800px;height:500px"></iframe>
       <script>setInterval(() => { document.getElementById('f').src = '${lure}?' + Math.random() }, 4000)</script>`,
    ),
    [lure]: postingHtml(closer),
  }),
  async run(stage) {
    const page = await stage.visit(hospital)
    await until('the page’s own posting is kept', async () =>
      (await stage.kept()).some(each => each.title === nurse.title),
    )
    await wait(enough * 2)
    const kept = await stage.kept()
    const popup = await stage.popup(page)
    const shown = await until('the popup shows a posting', async () => {
      const text = String(await popup.evaluate('document.body.innerText'))
      return text.includes(nurse.title) || text.includes(closer.title) ? text : null
    })
    const held = kept.length === 1 && shown.includes(nurse.title) && !shown.includes(closer.title)
    return { held, seen: `kept: ${listed(kept)}` }
  },
}

/** Many frames, all of them visible: one page view is one posting. */
export const manyFrames: Attack = {
  name: 'sixty frames, each with a posting of its own',
  web: url => {
    if (url.origin === 'https://ads.lure.example')
      return {
        body: postingHtml({ title: `Closer ${url.searchParams.get('n')}`, employer: closer.employer }),
      }
    const frames = Array.from(
      { length: 60 },
      (_, n) => `<iframe src="${lure}?n=${n}" style="width:300px;height:200px"></iframe>`,
    )
    return { body: `<!doctype html><title>Wall</title><h1>Wall</h1>${frames.join('')}` }
  },
  async run(stage) {
    await stage.visit(hospital)
    await wait(enough * 2)
    const kept = await stage.kept()
    return { held: kept.length <= 1, seen: `kept: ${kept.length} of 60` }
  },
}
