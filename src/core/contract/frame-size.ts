/** A frame of a page that shows less than this, in CSS pixels, shows nobody a posting. */
export const leastFrame = { width: 240, height: 160 }
