import { messages } from '../../../src/core/kernel/message'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { dateSpan } from '../../../src/core/resume/write-dates'
import { say } from '../../../src/words/say'
import { type Entry, entriesOf, listOf, parts, textOf } from './form-parts'

const words = messages('options/resume-sheet', {
  title: 'The résumé as a page',
})

interface ResumeSheetProps {
  resume: JsonResume
  /** Shown where nothing but a text is known. */
  text: string
}

/** A résumé as a clean page, one column in reading order: on the screen, and alone on paper. */
export function ResumeSheet({ resume, text }: ResumeSheetProps) {
  if (Object.keys(resume).length === 0) {
    return (
      <article class="op-sheet">
        <pre>{text}</pre>
      </article>
    )
  }
  const { basics = {} } = resume
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ')
  const contact = [
    basics.email,
    basics.phone,
    place,
    basics.url,
    ...(basics.profiles ?? []).map(one => one.url),
  ]
  return (
    <article class="op-sheet" aria-label={say(words.title())}>
      <p class="op-sheet-name">{basics.name}</p>
      {basics.label && <p class="op-sheet-label">{basics.label}</p>}
      <p class="op-sheet-contact">{contact.filter(Boolean).join(' · ')}</p>
      {basics.summary && <p>{basics.summary}</p>}
      {parts.map(({ key, title, fields, prose, list }) => {
        const entries = entriesOf(resume, key)
        if (entries.length === 0) return null
        return (
          <section key={key}>
            <h3>{say(title)}</h3>
            {entries.map((entry, at) => {
              const told = prose && textOf(entry, prose.name)
              const items = list ? listOf(entry, list.name) : []
              return (
                <div key={at} class="op-sheet-entry">
                  <p class="op-sheet-line">
                    <SheetHead
                      entry={entry}
                      names={fields.filter(one => one.kind !== 'date').map(one => one.name)}
                    />
                    <span>{datesOf(entry)}</span>
                  </p>
                  {told && <p>{told}</p>}
                  {list?.commas
                    ? items.length > 0 && <p>{items.join(', ')}</p>
                    : items.length > 0 && (
                        <ul>
                          {items.map((item, i) => (
                            <li key={i}>{item}</li>
                          ))}
                        </ul>
                      )}
                </div>
              )
            })}
          </section>
        )
      })}
    </article>
  )
}

function SheetHead({ entry, names }: { entry: Entry; names: readonly string[] }) {
  const [first, ...rest] = names.map(name => textOf(entry, name)).filter(Boolean)
  return (
    <span>
      <strong>{first}</strong>
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </span>
  )
}

function datesOf(entry: Entry): string {
  const [startDate, endDate] = [textOf(entry, 'startDate'), textOf(entry, 'endDate')]
  if (startDate || endDate)
    return dateSpan({ startDate: startDate || undefined, endDate: endDate || undefined })
  return textOf(entry, 'date') || textOf(entry, 'releaseDate')
}
