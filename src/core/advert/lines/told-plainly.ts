import type { Zone } from '../advert'
import { prefilter } from '../words/prefilter'

/** What an application must hold, where more is told, whom they write to: how to apply, however much it asks. */
const ofApplying: readonly RegExp[] = [
  /^\W{0,3}(?:(?:the|your|all|completed?|an?|each|any) ){0,2}(?:(?:job |online |full |written )?applications?(?: (?:forms?|letters?|materials?|packages?))?|cvs?|r[ée]sum[ée]s?|cover letters?|letters? of (?:motivation|application|interest)|enclosures|supporting documents|transcripts)(?:,? (?:and|or) [A-Za-zÀ-ɏ]{2,20}(?: [A-Za-zÀ-ɏ]{2,20})?)? (?:must|should|shall|has to|have to|needs? to|is to|are to|will|can|may) (?:not |also |only )?(?:be|include|contain|reach|arrive|consist|comprise)\b/i,
  /^\W{0,3}(?:for )?(?:further|more|additional|any) (?:information|details|questions|enquir(?:y|ies))\b[^.]{0,120}\b(?:contact|call|found|visit|see|obtained|e-?mail|phone|write|reach)\b/i,
  /\b(?:shortlisted|selected|successful|suitable) (?:candidates?|applicants?) (?:will|shall|may) be (?:contacted|notified|invited|informed|called|interviewed)|\binterviews? (?:will|are expected to|is expected to) (?:be held|take place|be conducted)|\bapplications? (?:received|submitted|sent) (?:after|by|before|without)\b|\bapplications? will be (?:reviewed|considered|assessed|processed)\b|\b(?:we look|looking) forward to (?:hearing|receiving)\b/i,
]
const mayApply = prefilter(
  /^(?:applications?|cvs?|resumes?|cover|letters?|enclosures|documents|transcripts|information|details|questions|enquir(?:y|ies)|candidates?|applicants?|interviews?|forward)$/,
)

/** Who the employer is, said in a way that no other part of an advert takes. */
const ofEmployer =
  /^(?!.{0,80}\b(?:you|your|candidate|applicant|role|position|job)\b).{0,70}\b(?:(?:is|are) (?:an?|one of (?:the|[A-Za-zÀ-ɏ]{2,20}['’]s)|the|[A-Za-zÀ-ɏ]{2,20}['’]s) (?:[\wÀ-ɏ'’-]{1,24},? (?:and )?){0,6}(?:company|companies|organi[sz]ations?|university|universities|institutions?|firms?|provider|leader|manufacturer|charity|hospital|school|agency|start-?up|non-?profit|retailer|supplier|consultancy|producer|publisher|distributor|operator)\b|(?:was |were )?founded (?:in|by)\b|established in (?:18|19|20)\d\d|headquartered in|(?:with|employs?|has) (?:over |more than |around |about |approximately |approx\.? )?[\d,.]{2,12} (?:employees|staff|colleagues|students|people|members))/i
const mayName = prefilter(
  /^(?:compan|organi[sz]ation|universit|institution|firms?$|provider|leader$|manufacturer|charity|hospital|school|agency|start|non|retailer|supplier|consultancy|producer|publisher|distributor|operator|founded|established|headquartered|employees|staff|colleagues|students|people|members)/,
)

/** Whom the employer is looking for, and the questions that an advert opens with. */
const ofOpening =
  /^(?:\S{1,30} ){0,6}(?:we(?:['’]re| are)|is|are|currently) (?:currently |now |actively )?(?:looking for|seeking|searching for|recruiting|hiring)\b|^(?:do you (?:want|have|like|love|enjoy|dream)|are you (?:an?|the|our|ready|passionate|looking|interested|motivated)|would you (?:like|love)|want to)\b.{10,200}\?\s*$/i
const mayOpen = prefilter(/^(?:looking|seeking|searching|recruiting|hiring|do|are|would|want)$/)

/** Zones that a line is drawn into by what stands around it. */
const drawn = new Set<Zone>(['process', 'requirements', 'nice', 'meta', 'other'])
const besideOpening = new Set<Zone>(['about', 'process', 'meta', 'other'])
const settled = new Set<Zone>(['process', 'heading', 'legal', 'offer'])

/** What a line tells by its own words and asks nothing by, whatever its neighbours made of it; null for all others. */
export function toldPlainly(text: string, zone: Zone, asks: boolean): Zone | null {
  if (!settled.has(zone) && mayApply(text) && ofApplying.some(test => test.test(text))) return 'process'
  if (drawn.has(zone) && mayName(text) && ofEmployer.test(text)) return 'about'
  return !asks && besideOpening.has(zone) && mayOpen(text) && ofOpening.test(text) ? 'role' : null
}
