/** One line of a report as it is printed. */
interface ReportLine {
  kind: 'heading' | 'item' | 'text'
  text: string
}

const bare = (text: string): string => text.replace(/\\([\\`*_{}[\]<>#|&~.)=+-])/g, '$1')

/** A report's Markdown for paper: headings, items and paragraphs; what else is in it stays text. */
export const reportLines = (markdown: string): ReportLine[] =>
  markdown
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      if (/^#{1,6} /.test(line)) return { kind: 'heading', text: bare(line.slice(line.indexOf(' ') + 1)) }
      if (/^[-*+] /.test(line)) return { kind: 'item', text: bare(line.slice(2)) }
      return { kind: 'text', text: bare(line) }
    })
