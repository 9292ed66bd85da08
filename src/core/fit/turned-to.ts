/**
 * What one turned to, wanted to be taken on for, or made a picture or text of is not what one did: "called customer service",
 * "applied for a job in sales", "took photos of the scanner".
 */
const turnedTo =
  /\b(?:called|phoned|contacted|emailed|asked|told|thanked|wrote to|spoke to|talked to|complained to)\s+(?:the |our |my |an? )?$|\b(?:interview(?:ed)?|applied|applying|hoped|wanted) (?:for|to|at|with)\b[^,.;:]{0,24}$|\b(?:photos?|pictures?|films?|videos?|articles?|brochures?|newsletters?|websites?) (?:of|about|on|for)\b[^,.;:]{0,24}$/i
export const isTurnedTo = (text: string, start: number): boolean => turnedTo.test(text.slice(0, start))
