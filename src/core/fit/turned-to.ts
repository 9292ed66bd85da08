/**
 * What one turned to, wanted to be taken on for, or made a picture or text of is not what one did: "called customer service",
 * "applied for a job in sales", "took photos of the scanner".
 */
const turnedTo =
  /\b(?:called|phoned|contacted|emailed|asked|told|thanked|wrote to|spoke to|talked to|complained to)\s+(?:the |our |my |an? )?$|\b(?:interview(?:ed)?|applied|applying|hoped|wanted) (?:for|to|at|with)\b[^,.;:]{0,24}$|\b(?:photos?|pictures?|films?|videos?|articles?|brochures?|newsletters?|websites?) (?:of|about|on|for)\b[^,.;:]{0,24}$/i
/** What one made, sold or brought for others is not their work: "sold software to hospitals", "built an app for physiotherapists". */
const madeFor =
  /\b(?:sold|built|designed|developed|installed|fixed|repaired|delivered|drove|supplied|wrote|printed|audited|insured|photographed|filmed|translated|recruited|hired|guarded|shipped|transported|cleaned)\b[^,.;:\n]{0,40}\b(?:for|to|of)\s+(?:the |a |an |our |my )?(?:\p{L}+ )?$/iu
export const isTurnedTo = (text: string, start: number): boolean => turnedTo.test(text.slice(0, start))
export const isMadeFor = (text: string, start: number): boolean => madeFor.test(text.slice(0, start))
