import { judgedByWorker } from '../../src/adapters/judged-by-worker'
import { saveFile } from '../../src/adapters/save-file'
import { makeBrief } from '../../src/core/brief/brief'
import { live } from '../../src/store/live'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import type { BriefServices } from '../sections/opportunities/brief-services'

export const briefServices: BriefServices = {
  brief: id =>
    live(async db => {
      const detail = await opportunityDetail(db, id, judgedByWorker)
      if (!detail) return null
      const { opportunity, given, reading, url, signals } = detail
      const next = opportunity.actions?.next ?? null
      const brief = makeBrief({ given, title: opportunity.title, url, signals, next })
      return { brief, opportunity, facts: reading.facts }
    }),
  saveMarkdown: (text, name) =>
    saveFile(
      new Blob([text], { type: 'text/markdown' }),
      `${
        name
          .replace(/[^\p{L}\p{N} ,.()&+-]+/gu, ' ')
          .trim()
          .slice(0, 80) || 'Brief'
      }.md`,
    ),
}
