/** One run of text as a page places it. Points from the page's upper left corner; `y` is the baseline. */
export interface Fragment {
  text: string
  x: number
  y: number
  width: number
  size: number
  bold: boolean
  italic: boolean
  /** A list's sign that the page draws as a shape: it opens text, and never stands within one. */
  drawn?: boolean
}

/** A small shape: where browsers draw a list's dots as shapes, these are the bullets. */
export interface Dot {
  x: number
  y: number
  width: number
  height: number
}

export interface PageLayout {
  width: number
  height: number
  fragments: Fragment[]
  dots: Dot[]
}
