import { useState } from 'preact/hooks'
import type { Brand } from '../../../src/core/brand/brand'
import { messages } from '../../../src/core/kernel/message'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { type BrandProposal, isEmptyProposal, proposeBrand } from '../../../src/core/tailoring/brand-proposal'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { changeBrand } from '../../shell/change-brand'
import { unchanged } from '../../shell/reason'

const words = messages('options/brand-picks', {
  targetRoles: 'Roles you have held: would you take one like it next?',
  skills: 'Skills',
  strengths: 'Strengths',
  nothing: 'Your brand statement already says all of this.',
  added: 'Added to your brand statement.',
  about:
    'These words are in this résumé but not in your brand statement. Pick what you want to be known for.',
  sentence: 'A first sentence',
  take: '{count, plural, one {Add it to your brand statement} other {Add them to your brand statement}}',
})

interface BrandPicksProps {
  resume: JsonResume
  services: Pick<Services, 'brand' | 'saveBrand'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

const lists = [
  { name: 'targetRoles', title: words.targetRoles() },
  { name: 'skills', title: words.skills() },
  { name: 'strengths', title: words.strengths() },
] as const

/** What this résumé offers for the brand statement, in its own words. The user picks; nothing goes by itself. */
export function BrandPicks({ resume, services, notify }: BrandPicksProps) {
  const brand = useLive(() => services.brand, [services])
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  if (brand.state !== 'ready') return null
  const proposal = proposeBrand(resume, brand.value)
  if (isEmptyProposal(proposal)) return <p class="ss-quiet">{say(words.nothing())}</p>

  const toggle = (key: string, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(key)
    else next.delete(key)
    setPicked(next)
  }
  const take = async () => {
    const before = brand.value
    try {
      const undo = await changeBrand(services, before, withPicked(before, proposal, picked))
      setPicked(new Set())
      notify({
        text: say(words.added()),
        undo: () => void undo().catch(failed),
      })
    } catch (error) {
      failed(error)
    }
  }
  const failed = (error: unknown) => notify({ text: unchanged(error) })
  const pick = (key: string, phrase: string) => (
    <label key={key} class="op-pick">
      <input
        type="checkbox"
        checked={picked.has(key)}
        onChange={event => toggle(key, event.currentTarget.checked)}
      />
      {phrase}
    </label>
  )
  return (
    <div class="op-picks">
      <p>{say(words.about())}</p>
      {proposal.statement && (
        <fieldset>
          <legend>{say(words.sentence())}</legend>
          {pick('statement', proposal.statement)}
        </fieldset>
      )}
      {lists.map(
        ({ name, title }) =>
          proposal[name].length > 0 && (
            <fieldset key={name}>
              <legend>{say(title)}</legend>
              <div class="op-pick-list">
                {proposal[name].map(phrase => pick(`${name} ${phrase}`, phrase))}
              </div>
            </fieldset>
          ),
      )}
      <Button look="primary" disabled={picked.size === 0} onClick={() => void take()}>
        {say(words.take({ count: picked.size }))}
      </Button>
    </div>
  )
}

function withPicked(brand: Brand, proposal: BrandProposal, picked: ReadonlySet<string>): Brand {
  const of = (name: (typeof lists)[number]['name']) =>
    proposal[name].filter(phrase => picked.has(`${name} ${phrase}`))
  return {
    ...brand,
    statement: picked.has('statement') ? (proposal.statement ?? '') : brand.statement,
    targetRoles: [...brand.targetRoles, ...of('targetRoles')].slice(0, 20),
    skills: [...brand.skills, ...of('skills')].slice(0, 300),
    strengths: [...brand.strengths, ...of('strengths')].slice(0, 40),
  }
}
