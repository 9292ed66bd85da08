import type { ComponentChildren } from 'preact'
import type { Brief } from '../../../src/core/brief/brief'
import {
  headings,
  moreMustsWords,
  nothingAsked,
  nothingToBring,
  nothingUnsaid,
  stateWords,
  storyParts,
} from '../../../src/core/brief/words'
import { verdictWords } from '../../../src/core/fit/verdict'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import type { BriefWords } from './brief-words'

const wording = messages('options/brief-sheet', {
  answers: 'Answers',
  briefAs: 'The brief as a page',
  for: 'For',
  against: 'Against',
  lookAt: 'To look at',
  niceHave: 'Nice to have',
})

interface BriefSheetProps {
  brief: Brief
  words: BriefWords
}

/** One opportunity on one page: on the screen, and alone on paper. */
export function BriefSheet({ brief, words }: BriefSheetProps) {
  const { musts, nice, stories, questions, people, reasons, signals } = brief
  return (
    <article class="op-sheet op-brief" aria-label={say(wording.briefAs())}>
      <header>
        <h2>{brief.title}</h2>
        <p>{words.where}</p>
        {(words.dates.length > 0 || brief.url) && (
          <p class="op-brief-quiet">{[...words.dates, brief.url].filter(Boolean).join(' · ')}</p>
        )}
      </header>
      <Part title={say(headings.fit)}>
        <p>
          <strong>{say(verdictWords[brief.verdict])}</strong>
          {words.counts && ` (${words.counts})`}. {say(brief.because)}
        </p>
        {reasons.length + signals.length > 0 && (
          <ul>
            {reasons.map(({ side, text, quote }) => (
              <li key={JSON.stringify(text)}>
                <b>{side === 'for' ? say(wording.for()) : say(wording.against())}</b> {say(text)}{' '}
                {quote && <q>{quote}</q>}
              </li>
            ))}
            {signals.map(signal => (
              <li key={signal.id}>
                <b>{say(wording.lookAt())}</b> {say(signal)}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {words.facts.length > 0 && (
        <Part title={say(headings.facts)}>
          <dl class="op-brief-facts">
            {words.facts.map(({ label, words: said, quote }) => (
              <div key={`${label} ${said}`}>
                <dt>{label}</dt>
                <dd>
                  {said} {quote && quote !== said && <q>{quote}</q>}
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Part title={say(headings.advert)}>
        {musts.length + nice.length === 0 && <p>{say(nothingAsked)}</p>}
        <ul>
          {musts.map(({ quote, state, own }) => (
            <li key={quote}>
              <q>{quote}</q> <b>{say(stateWords[state])}</b>
              {own && `: ${own}`}
            </li>
          ))}
          {brief.moreMusts > 0 && <li>{say(moreMustsWords(brief.moreMusts))}</li>}
          {nice.map(quote => (
            <li key={quote}>
              <span class="op-brief-quiet">{say(wording.niceHave())}</span> <q>{quote}</q>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say(headings.bring)}>
        {stories.length === 0 && <p>{say(nothingToBring)}</p>}
        <ol class="op-brief-stories">
          {stories.map(({ evidence, answers }) => (
            <li key={answers}>
              {storyParts.map(({ name, word }) =>
                evidence[name].trim() ? (
                  <p key={name}>
                    <b>{say(word)}</b> {evidence[name]}
                  </p>
                ) : null,
              )}
              <p class="op-brief-quiet">
                {say(wording.answers())} <q>{answers}</q>
              </p>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={say(headings.ask)}>
        {questions.length === 0 && <p>{say(nothingUnsaid)}</p>}
        <ul>
          {questions.map(({ ask, why }) => (
            <li key={JSON.stringify(ask)}>
              {say(ask)}. <span class="op-brief-quiet">{say(why)}</span>
            </li>
          ))}
        </ul>
      </Part>
      {people.length > 0 && (
        <Part title={say(headings.people)}>
          <ul>
            {people.map(person => (
              <li key={JSON.stringify(person)}>{say(person)}</li>
            ))}
          </ul>
        </Part>
      )}
      {words.next && (
        <Part title={say(headings.next)}>
          <p>{words.next}</p>
        </Part>
      )}
    </article>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
