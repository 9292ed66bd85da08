import { type ReportGiven, reportParts } from '../../../src/core/reports/report'
import { reportMarkdown } from '../../../src/core/reports/report-text'
import { say } from '../../../src/words/say'

/** The draft that the log gives, as Markdown: the user's own words under fixed headings. */
export const draftText = (given: ReportGiven): string => reportMarkdown(reportParts(given), say)
