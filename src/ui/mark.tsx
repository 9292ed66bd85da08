/** The mark, three stepping stones, with the name beside it; the same drawing as src/assets/mark.svg. */
export function Mark({ class: name }: { class: string }) {
  return (
    <p class={name}>
      <svg viewBox="0 0 48 48" width="24" height="24" aria-hidden="true">
        <ellipse cx="16" cy="38" rx="14" ry="7.5" />
        <ellipse cx="34.5" cy="23" rx="11.5" ry="6.5" />
        <ellipse cx="16.5" cy="9.5" rx="10" ry="6" />
      </svg>
      Steppingstone
    </p>
  )
}
