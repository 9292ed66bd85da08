import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What ties a control to its label, hint and trouble. */
interface Tied {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid'?: boolean
}

interface LabelledProps {
  label: string
  hint?: string | undefined
  /** What is wrong with what it holds, read out at once; empty where nothing is. Left out where nothing can be. */
  trouble?: string
  /** The label is for screen readers alone: a heading or a button beside the field says the same. */
  hideLabel?: boolean | undefined
  /** The control, and what stands beside it. */
  children(tied: Tied): ComponentChildren
}

/** A control with its label, hint and trouble. */
export function Labelled({ label, hint, trouble, hideLabel, children }: LabelledProps) {
  const id = useId()
  const described = [trouble && `${id}-trouble`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="ss-field">
      <label for={id} class={hideLabel ? 'ss-unseen' : 'ss-label'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="ss-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        ...(trouble === undefined ? {} : { 'aria-invalid': trouble !== '' }),
      })}
      {trouble !== undefined && (
        <p id={`${id}-trouble`} class="ss-wrong" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
