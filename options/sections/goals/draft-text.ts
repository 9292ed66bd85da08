import type { ReportPart } from '../../../src/core/reports/report'
import { reportMarkdown } from '../../../src/core/reports/report-text'
import { say } from '../../../src/words/say'

/** What the log says, as Markdown: the user's own words under fixed headings. */
export const partsText = (parts: readonly ReportPart[]): string => reportMarkdown(parts, say)
