import type { Quote } from '../core/advert/advert'

interface QuoteLineProps {
  quote: Quote
  /** The lines of the advert: the whole line is shown with the quote marked in it. */
  lines?: readonly string[] | undefined
}

/** Words of the advert, as it says them. */
export function QuoteLine({ quote, lines }: QuoteLineProps) {
  const line = lines?.[quote.line]
  // A line that was read anew may have moved: then the quote alone is true.
  // Where all of the line is meant, there is nothing to mark in it.
  const within =
    line !== undefined && line !== quote.text && line.slice(quote.start, quote.end) === quote.text
  return (
    <blockquote class="ss-quote">
      {within ? (
        <p>
          {line.slice(0, quote.start)}
          <mark>{quote.text}</mark>
          {line.slice(quote.end)}
        </p>
      ) : (
        <p>{quote.text}</p>
      )}
    </blockquote>
  )
}
