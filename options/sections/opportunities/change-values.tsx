import type { ChangeWords } from './change-words'

/** What was taken away, and what came in its place. */
export function ChangeValues({ gone, came }: Pick<ChangeWords, 'gone' | 'came'>) {
  return (
    <>
      {gone.map(text => (
        <del key={text}>{text}</del>
      ))}
      {came.map(text => (
        <ins key={text}>{text}</ins>
      ))}
    </>
  )
}
