/** Something found in a text, and where it stands (UTF-16 units). */
export interface Found<T> {
  value: T
  start: number
  end: number
}
