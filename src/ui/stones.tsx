interface StonesProps {
  done: number
  total: number
}

/** More stones than this are no picture any more. */
const most = 24

/** How far one is, to look at; the words stand beside it. */
export function Stones({ done, total }: StonesProps) {
  if (total === 0 || total > most) return null
  return (
    <span class="ss-stones" aria-hidden="true">
      {Array.from({ length: total }, (_, i) => i).map(i => (
        <span key={i} class={i < done ? 'ss-stone ss-stone-done' : 'ss-stone'} />
      ))}
    </span>
  )
}
