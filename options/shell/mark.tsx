/** The mark: three stepping stones. */
export function Mark() {
  return (
    <p class="op-mark">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <ellipse cx="6" cy="18.5" rx="5" ry="2.8" />
        <ellipse cx="13" cy="12" rx="4.2" ry="2.4" />
        <ellipse cx="18.5" cy="6.5" rx="3.4" ry="2" />
      </svg>
      Steppingstone
    </p>
  )
}
