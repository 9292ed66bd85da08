import type { Pay, PayPeriod } from '../../posting/posting'
import { type Amount, findAmounts } from './amounts'

const payCue =
  /\b(?:salary|salaries|salaried|compensation|pay|paid|payrate|wages?|rate|base|basic(?=\s?[:(]?\s?(?:of |from )?(?:[£$€\d]|$))|earn(?:ings)?|remuneration|package|ctc|stipend|hourly|[a-zäöü]{0,20}gehalt\w*|verg[üu]tung\w*|pauschalverg\w+|verdienst|[a-zäöü]{0,20}lohn|r[ée]mun[ée]r\w*|salaires?|gratification|salarios?|sal[áa]rios?|sueldo|retribuci[óo]n|compensaci[óo]n|tasa de pago|remunera\w+|bolsa|retribuzione|stipendio|ral|compenso|lordi|brutt?o|bruts?|entgelt\w*|tagess[äa]tz\w*|stundens[äa]tz\w*|honorar\w*|tjm|tarif|taux|[a-zåæøö]{0,10}l[öø]nn?|wynagrodzenie|stawka|loon|uurloon|maandloon|salaris|palkka|plat|mzda)(?![A-Za-zÀ-ɏ])|月給|月収|年収|年俸|時給|日給|給与|급여|연봉|월급|시급|薪/i
const notPay =
  /\b(?:scholarships?|bursar(?:y|ies)|prizes?|prize money|jackpot|loans?|claims?|priced|worth|valued (?:at|from|between)|revenue|funding|funded|fundraise|raise[sd]?|valuation|investment|invest|market|industry|assets|aum|budgets?|portfolio|sales|deals?|customers|donat\w+|grants?|quota|pipeline|turnover|umsatz|chiffre d'affaires|facturaci[óo]n|fatturato|discount|reimburse\w*|allowance|voucher|gift|tuition|401\s?\(?k|insurance|pension|contributions?|fundraising|coverage|deductible|learning|development|education|referral|sign[- ]?on|signing|bonus|bonuses|commission|ote|on-target|relocation|home office|wellness|stipend \(|(?:technology|internet|phone|mobile|fitness|gym|wellness|wellbeing|commut\w+|transport\w*|travel|meal|lunch|food|childcare|equipment|remote|education|learning|growth|lifestyle|monthly) stipend|prime|ticket|vale|exit|fee|fees|fine|basket|takings|average (?:order|sale|spend|ticket|check)|urlaubsgeld|weihnachtsgeld|sachbezug|fahrtkosten\w*|kindergeld|mutuelle|titres?[- ]restaurant|ch[èe]ques?|auxilio|ayuda|aux[íi]lio|bono|buon[oi]|buoni pasto|rimborso|premio|seguro)\b|(?:zuschuss|zuschüsse|gutscheine?|prämien?|einmalzahlung|pauschale)(?![A-Za-zÀ-ɏ])|\b(?:manag(?:e[sd]?|ing)|oversee[sn]?|overseeing|process(?:es|ed|ing)?|generat(?:es?|ed|ing)|sold|secured?|closed|worth|valued at|spend(?:s|ing)?|saved?)\s+(?:(?:over|more than|about|around|up to|nearly)\s+)?$/i
const bonusAfter =
  /^\s*(?:(?:\/|per |a )?(?:month|year|week|day|net)[\s/]*){0,4}(?!(?:plus|and|und|et|with|mit)\s)(?:\w+\s){0,2}(?:bonus|sign[- ]?on|welcome (?:payment|gift|package)|one-?off payment|commission|equity|stipend|allowance|reimburs\w*|credits?|voucher|discount|in (?:funding|revenue|sales|assets|claims|donations|fees|orders|savings|loans|grants|prizes)|of (?:[\w-]+\s){0,2}(?:funding|revenues?|sales|assets|spend|loans|goods|stock|property)\b|(?:prime|pr[äa]mien?|zuschuss|gutschein\w*|urlaubsgeld|weihnachtsgeld|sachbezug)\b|ote\b|in ote)|^\s*(?:for|per)\s+(?:each|every|any)\s+(?!(?:hour|day|week|month|year|shift|night|visit|class|lesson|session)s?\b)|^\s*(?:for|per|each|every|pro|par|por|für|pour|para|per ogni)\s+(?:[\w-]+\s){0,2}(?:referr\w+|friends?|recommend\w+|empfehlung\w*|cooptation|parrainage|referid\w*|indica[çc][ãa]o|placement|delivery|drop|sale|lead|mile|article|word|piece)\b/i

/** "£40k base", "48.000 € Fixgehalt": the word that says so comes after. */
const payAfter =
  /^\s*(?:(?:an?|per|pro|p\.?\s?a\.?|year|annum|jahr|hour|gross|brutto|guaranteed|fixed)[\s,]+){0,3}(?:base|basic|fix(?:ed|e|um|gehalt)?|grundgehalt|gehalt|salary|wage|fij[oa]|fix[oa]|fiss[oa]|bruts?|brutto|lordi)\b/i
/** "$19 an hour to start", "or more". */
const fromAfter =
  /^\s*(?:(?:\/|per|an?|p)\s?[a-z]{1,6}\s*)?(?:to start|starting|and up|and above|or more|upwards|minimum(?!\s?:)|und mehr|aufw[äa]rts|et plus|y m[áa]s|ou mais|in su|of meer)(?![A-Za-zÀ-ɏ])/i
/** The sum that one earns when all goes well; it stands beside the pay. */
const target = {
  before:
    /\b(?:o\.?t\.?e\b\.?|on[- ]target)(?![^,;.]*\b(?:base|basic|fix(?:ed|um|gehalt)?|guaranteed)\b)[^,;.]{0,20}$/i,
  // "Base $65k (OTE $130k)": the target has a sum of its own.
  after:
    /^\s*(?:(?:per|an?|p\.?a\.?)\s?\w*\s)?\(?(?:ote\b|on[- ]target)(?!(?: earnings)?\s?:?\s?(?:of |up to )?[$£€]?\d)/i,
}
/** A month more is paid in a year; it says nothing of the period. */
const extraMonth =
  /\b1[34](?:\.|e|º|ª|th)?\s?(?:monats)?(?:gehalt|gehälter|mois|month|sal[áa]rio|mensilità)\w*/gi

/** "£ 23,500 for 30 hours a week": how much is worked, not for how long it is paid. */
const workedTime =
  /(?<![\d.,])\d[\d.,]{0,8}(?:\s?[-–]\s?\d[\d.,]{0,8})?\s?(?:hours?|hrs?|h|stunden|std\.?|heures?|horas?|ore|uur|days?|tage|jours?|d[ií]as?|giorni|dagen)\s?(?:\/|a|per|each|pro|par|por|alla|die|in der|à la)\s?(?:working\s)?(?:week|wk|woche|semaine|semana|settimana|day|tag|jour|d[ií]a)(?![A-Za-zÀ-ɏ])/gi

/** "A $12,000 monthly ad budget" is spent, not earned. */
const spentAfter =
  /^\s*(?:[A-Za-zÀ-ɏ-]+\s){0,3}(?:budgets?|spend|revenues?|sales|quota|portfolio|turnover|loans?|deals?|accounts?|donations?|grants?|contracts?)(?![A-Za-zÀ-ɏ])/iu

const periods: [PayPeriod, RegExp][] = [
  [
    'hour',
    /\bp\/h\b|(?:\bper|\ban?|\beach|\bdie|\bde|\bl[’']|\/|\bp\.?|\bpro|\bpar|\bde l[’']|\bpor|\ball[’'])\s*(?:hr|hour|h|stunde|std|heures?|hora|ora|uur|timme|time|godz\w*|hod)\b|\bhourly\b|\buurloon\b|\btime?l[öøo]nn?(?![A-Za-zÀ-ɏ])|\b(?:taux|salaire|tarif) horaire\b|\bpaga oraria\b|\bstundens[äa]tz\w*|\bph\b|\bp\.\s?h\b|\bst[üu]ndlich\b|\bstundenlohn\b|\bp\.\s?u\b|\bp\/u\b|時給|시급/i,
  ],
  [
    'day',
    /\bp\/?\.?d\b\.?|\/\s?d\b|(?:\bper|\ba|\/|\bpro|\bpar|\bpor|\bal|\bam|\ble|\bil)\s*(?:day|tag|jour|d[íi]a|dia|giorno|dag)\b|\bdaily\b|\bjournali(?:er|ère)\b|\bgiornaliero\b|\bday rate\b|\btagess[äa]tze?\b|\btjm\b|\bdiaria\b|日給/i,
  ],
  [
    'week',
    /\bp\/w\b|\bp\.\s?w\b|\/\s?w\b|(?:\bper|\ba|\/|\bpro|\bpar|\bpor|\balla|\bdie|\bla)\s*(?:week|wk|woche|semaine|semana|settimana|vecka)\b|\bweekly\b|\bwochenlohn\b|\bpw\b/i,
  ],
  [
    'month',
    /^[\s)]*p\.?\/?m\b\.?|\bp\/m(?:nd|aand)?\b|\/\s?月|月給|月収|月薪|월급|(?:\bper|\ba|\/|\bpro|\bpar|\bpor|\bal|\bao|\bim|\bi|\bom|\bpr\.?|\bna|\bpe)\s*(?:month|mo|mth|monat|mois|mes|m[êe]s|mese|m[åa]n(?:ad(?:en)?)?\.?|måned(?:en)?|md|maand|mies(?:i[ąa]c)?\.?|m[ěe]s[íi]c|mes\.|bulan|tháng|ay|lun[ăa])(?![A-Za-zÀ-ɏ])|\bmiesi[ęe]cznie\b|\bm[ěe]s[íi][čc]n[ěe]|\bayl[ıi]k|\bhavonta|\bhavi\b|\bmaandelijks\b|\bm[åa]n(?:ads|eds)l[öøo]nn?(?![A-Za-zÀ-ɏ])|\bkuukaudessa\b|\/\s?kk\b|\bmonthly\b|\bpcm\b|\bsebulan\b|\bmonatlich\b|\b(?:brutto)?monats(?:brutto)?(?:gehalt|lohn|verdienst|brutto|entgelt)\b|\bmensuel\w*\b|\bmensual\w*\b|\bmensa\w*\b|\bmensili?\b/i,
  ],
  [
    'year',
    /\bp\/a\b|\bb\/a\b|(?:\bper|\ba|\/|\bp\.?|\bpro|\bpar|\bal|\bpor|\bim|\bom|\bpr\.?)\s*(?:year|yr|annum|a\b\.?|jahr|jaar|[åa]r|rok|ann?ée|an|a[ñn]o|ano|anno|tahun|năm)\b|\bannual\w*\b|\byearly\b|\bpa\b|\bp\.a\.|\bjahres(?:gehalt|lohn|brutto|verdienst|entgelt)\w*|\bbruttojahres\w*|\bj[äa]hrlich\b|\bannue\w*\b|\banuai?s?\b|\blpa\b|\bctc\b|\bral\b|\bannu[io]\b|\brocznie\b|\by[ıi]ll[ıi]k|\bjaarsalaris\b|年収|年俸|연봉|(?<![A-Za-zÀ-ɏ])[åa]rsl[öøo]nn?(?![A-Za-zÀ-ɏ])/i,
  ],
]

/** Every two weeks or twice a month: none of the periods above, and no sum tells what a year then brings. */
const betweenPeriods =
  /\b(?:bi[- ]?weekly|fortnight(?:ly)?|(?:per|a|every) fortnight|(?:every|per|each) (?:two|2|other|second) weeks?|(?:semi|bi|twice)[- ]?monthly|(?:twice|two times) (?:a|per|each|every) month|every 1[45] days|quincenal\w*|por quincena|quinzenal\w*|bimensuel\w*|quindicinale)\b|\b14-t[äa]gig|\balle (?:zwei|2) wochen\b|\btoutes les (?:deux|2) semaines\b/i

interface FoundPay extends Pay {
  start: number
  end: number
  /** How plainly the text calls it pay; for choosing among several. */
  score: number
}

/** "$20 hr", "52,000 year": the period right behind the sum, without a word between. */
const bareUnit = /^\s(?=(?:hr|hour|day|wk|week|mo|mth|month|yr|year)\b(?!-|\s(?:end|contract|one)))/i

function periodOf(behind: string, before: string): PayPeriod | 'between' | null {
  const after = behind.replace(bareUnit, '/')
  if (betweenPeriods.test(after)) return 'between'
  // The nearest word decides: "$30/hour, which equates to $60,000 a year".
  let best: { period: PayPeriod; at: number } | null = null
  for (const [period, test] of periods) {
    const match = test.exec(after)
    if (match && (!best || match.index < best.at)) best = { period, at: match.index }
  }
  if (best) return best.period
  if (betweenPeriods.test(before)) return 'between'
  for (const [period, test] of periods) if (test.test(before)) return period
  return null
}

/** From where on a sum can only be for a year, in currencies of small units; many a monthly pay is above that of others. */
const yearFrom: Record<string, number> = {
  INR: 150_000,
  JPY: 1_500_000,
  KRW: 15_000_000,
  SEK: 200_000,
  NOK: 200_000,
  DKK: 200_000,
  PLN: 60_000,
  CZK: 300_000,
  HUF: 3_000_000,
  ZAR: 120_000,
  PHP: 300_000,
  THB: 400_000,
  TRY: 600_000,
}

/** Currencies whose units are worth about as much as a dollar. */
const large = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|BGN|ILS)$/

/** Currencies of which a loaf costs thousands. */
const tiny = /^(?:VND|IDR|IRR|LAK|UZS|KHR|LBP|PYG|UGX|TZS|COP|KRW)$/

/** Where the text leaves the period out, an amount that can only be one says it. */
function impliedPeriod(amount: Amount): PayPeriod | null {
  const value = amount.max ?? amount.min ?? 0
  const { currency } = amount
  if (currency === 'BRL') return value >= 900 && value < 40_000 ? 'month' : null
  const from = currency === null || large.test(currency) ? 14_000 : yearFrom[currency]
  return from !== undefined && value >= from ? 'year' : null
}

/** The period of a sum by what follows it; for what is paid for work, also by the sum itself. */
export function payPeriodIn(amount: Amount, after: string, forWork: boolean): PayPeriod | null {
  const said = periodOf(after, '')
  if (said === 'between') return null
  return said ?? (forWork ? impliedPeriod(amount) : null)
}

function plausible(value: number, period: PayPeriod | null, currency: string | null): boolean {
  const wide = currency !== null && !large.test(currency)
  const times = currency !== null && tiny.test(currency) ? 2_000 : 100
  const [low, high] =
    period === 'hour'
      ? [5, 1_000]
      : period === 'day'
        ? [30, 10_000]
        : period === 'week'
          ? [100, 20_000]
          : period === 'month'
            ? [100, 100_000]
            : period === 'year'
              ? [5_000, 3_000_000]
              : [10, 3_000_000]
  return value >= low && value <= (wide ? high * times : high)
}

/** "RAL 28.000": Italy's word for a year's pay before tax. */
const italian = /(?<![A-Za-zÀ-ɏ])RAL(?![A-Za-zÀ-ɏ])/
/** "$34/hr (CDN)": whose dollars they are, behind the period. */
const dollarsOf = /^\s?(?:\/|per|an?|p)\s?[a-z]{1,7}\.?\s?\(?(?<code>CAD|CDN|AUD|NZD|SGD|HKD|MXN)(?![A-Za-z])/

function plainer(amount: Amount, text: string, after: string): string | null {
  const code =
    amount.currency === 'USD' && !/US/.test(text.slice(amount.start, amount.end))
      ? dollarsOf.exec(after)?.groups?.code
      : undefined
  return code === 'CDN' ? 'CAD' : (code ?? amount.currency)
}

/** "Houses from £300,000": what things cost, where nothing calls it pay. */
const goods =
  /(?<![A-Za-zÀ-ɏ])(?:houses|homes|flats|apartments|cars|vehicles|properties|tickets|rooms|machines|products|policies|plots|villas|yachts)\s(?:(?:priced|worth|sold|valued|costing|listed)\s)?(?:from|between|at|for|of|up to|starting at)\s$/iu

function judge(amount: Amount, text: string, context: string): FoundPay | null {
  if (amount.huge || /^\$?40[13]\s?\(?[kb]\b/i.test(text.slice(amount.start))) return null
  const before = text.slice(Math.max(0, amount.start - 90), amount.start)
  // "$1,000 sign-on, $62,000 per year": what stands before another sum is said of that one.
  const near =
    (before.split(/[.;!?]\s/).at(-1) ?? before).split(/\d{2}\s[^\d,]{2,30},\s(?=$)/).at(-1) ?? before
  const after = text
    .slice(amount.end, amount.end + 45)
    .replace(extraMonth, '')
    .replace(workedTime, '')
  const cueNear = payCue.test(near)
  const cue = cueNear || payCue.test(context) || payAfter.test(after)
  // Most numbers are no money, and nothing calls them pay.
  if (!amount.currency && !cue) return null
  // "$95K+" is pay where the text says so; "300,000+ users" is something else.
  const open = /^\s?\+(?!\s)/.test(after)
  if (
    /^\s?(?:%|[MBT](?![A-Za-zÀ-ɏ/])|million|billion|\+?\s?(?:employees|people|companies|customers|users))/i.test(
      after,
    )
  )
    return null
  if (
    bonusAfter.test(after) ||
    spentAfter.test(after) ||
    target.before.test(near) ||
    target.after.test(after)
  )
    return null
  if (goods.test(near)) return null
  if (
    notPay.test(near) &&
    !payAfter.test(after) &&
    !/\b(?:base|basic|salary|gehalt|salaire|salario)\b/i.test(near)
  )
    return null
  if (open && !(cue && amount.currency)) return null
  const said = periodOf(after, cueNear ? near : '') ?? (context ? periodOf(context, '') : null)
  const period = said === 'between' ? null : (said ?? (amount.currency || cue ? impliedPeriod(amount) : null))
  const max = amount.max ?? 0
  const min = amount.min ?? 0
  if (amount.range && (max < min || max > min * 12)) return null
  if (!plausible(max, period, amount.currency) || !plausible(min || max, period, amount.currency)) return null
  let score = (amount.currency ? 2 : 0) + (cue ? 2 : 0) + (said ? 2 : 0) + (amount.range ? 2 : 0)
  if (
    !amount.currency &&
    !(
      cue &&
      (said || (period === 'year' && /[,.\s’']\d{3}|\d{5}|k\b/i.test(text.slice(amount.start, amount.end))))
    )
  )
    return null
  if (!amount.range && !cue && !said) {
    // A sum on its own line ("$110,000") is pay only if nothing else stands there.
    if (text.length > amount.end - amount.start + 12 || !period) return null
    score -= 1
  }
  const beside = (near.split(/[(|]|\d/).at(-1) ?? near) + after.slice(0, 20)
  if (/\btotal (?:comp(?:ensation)?|cash|rewards?|package|earnings)\b/i.test(beside)) score -= 3
  const upTo =
    /\b(?:(?:up|salary|pay|wages?|rate|earn|earnings)\s?:?\sto|(?<!min\.?\s?[/–-]\s?|minimum\s?[/–-]\s?)(?:maximum|max\.?)|bis zu|jusqu[’']?[àa]|hasta|at[ée]|fino a)\b[^.]{0,40}$/i.test(
      near,
    ) && !amount.range
  const from =
    (/\b(?:from|starting (?:at|from)|minimum|min\.?|at least|ab|mindestens|[àa] partir de|desde|a partire da|da|vanaf|fr[åa]n|fra|od|alkaen)\s*$|(?<![A-Za-zÀ-ɏ])(?:mindestens|starting (?:salary|pay|wage|rate))(?![A-Za-zÀ-ɏ])[^.;]{0,30}$/i.test(
      near,
    ) &&
      !amount.range) ||
    (!amount.range && fromAfter.test(after))
  return {
    min: upTo ? null : min,
    max: from || open ? null : max,
    currency: plainer(amount, text, after) ?? (italian.test(near) ? 'EUR' : null),
    period,
    start: amount.start,
    end: amount.end,
    score,
  }
}

/**
 * The pay that a text states, or null. A bonus, a stipend, funding and revenue aren't pay.
 * `context` is what stands above the text (a heading "Salary range").
 */
export function findPay(text: string, context = ''): FoundPay | null {
  if (!/\d/.test(text)) return null
  const amounts = findAmounts(text)
  const all = amounts.flatMap(amount => judge(amount, text, context) ?? [])
  let best: FoundPay | null = null
  for (let i = 0; i < all.length; i++) {
    const pay = all[i] as FoundPay
    const next = all[i + 1]
    const spans = next !== undefined && isRange(text, pay, next)
    const down = !spans && next !== undefined && isTurnedRange(text, pay, next)
    const whole = spans
      ? {
          ...pay,
          max: next.max,
          currency: pay.currency ?? next.currency,
          period: pay.period ?? next.period,
          end: next.end,
        }
      : down
        ? {
            ...pay,
            min: next.min ?? next.max,
            max: pay.max,
            period: pay.period ?? next.period,
            end: next.end,
          }
        : pay
    if (spans || down) i++
    else risen(whole, amounts, text)
    if (!best || whole.score > best.score) best = whole
  }
  return best
}

/** "£26k basic rising to £31k": the higher sum needs no word of its own for pay. */
function risen(pay: FoundPay, amounts: readonly Amount[], text: string): void {
  const next = amounts.find(one => one.start >= pay.end)
  if (!next || next.range || next.huge || next.max === null || pay.min === null) return
  const goesUp =
    next.currency === pay.currency &&
    next.max > pay.min &&
    next.max < pay.min * 2 &&
    (pay.max ?? pay.min) === pay.min
  if (!goesUp) return
  const between = text.slice(pay.end, next.start)
  if (!rising.test(between) && !(inOneSentence.test(between) && later.test(text.slice(next.end)))) return
  if (/\bafter\b/i.test(between) && /bonus|prime/i.test(text.slice(next.end, next.end + 20))) return
  pay.max = next.max
  pay.end = next.end
}

/** Between two sums that are the ends of one range: "$70,000 minimum / $85,000 maximum", "$90k, up to $130k". */
const upwards =
  /^[^.;|]{0,40}(?:\bmax(?:imum|imal)?\.?\s?:?|(?:\.\.\.?|…)|\b(?:up to|bis zu|bis|jusqu[’']?[àa]|hasta|at[ée]|fino a|topping out at|tops? out at|rising to|capped at|with a ceiling of|a ceiling of)(?:\s+max(?:imal)?\.?)?)\s*$/i
const downTo =
  /\b(?:min(?:imum|imal|\.)?|no(?:t)? less than|at least|starts? at|starting at|from|minimaal|mindestens|low(?:er|est)?(?: end| limit| bound)?|bottom(?: end| of (?:the )?(?:range|band|scale))?)\s?(?:of|is)?\s?:?\s*$/i

/** Whether two sums that follow one another are the ends of one. */
function isRange(text: string, from: FoundPay, to: FoundPay): boolean {
  const between = text.slice(from.end, to.start)
  const [before, after] = [text.slice(0, from.start), text.slice(to.end)]
  const named =
    /^[^.|]{0,40}$/.test(between) &&
    (downTo.test(before) || /\b(?:min|low|bottom)/i.test(between)) &&
    (/(?:max[a-z]{0,12}|no(?:t)? more than|at most|goes up to|maximaal|höchstens|(?:upper|high(?:er|est)?|top)(?: end| limit| bound| of (?:the )?(?:range|band|scale))?)\.?\s?(?:of|is)?\s?:?\s{0,9}$/i.test(
      between,
    ) ||
      /^[^.;|\d]{0,14}\b(?:max|upper|top|high)/i.test(after))
  const spanned =
    /(?<![A-Za-zÀ-ɏ])(?:tussen|mellan|mellem|mellom|między|mezi|between|zwischen|entre|tra|fra)\s*$/iu.test(
      before,
    ) && /^[^.;|\d]{0,24}(?<![A-Za-zÀ-ɏ])(?:en|och|og|a|and|und|et|y|e)\s*$/iu.test(between)
  const goesUp = named || spanned || /^\s\/\s$/.test(between) || upwards.test(between)
  const flat = from.min !== null && (from.max === from.min || from.max === null)
  if (goesUp && flat && to.max !== null && (to.min === null || to.min === to.max))
    return (
      to.max > (from.min ?? 0) &&
      to.max < (from.min ?? 0) * 4 &&
      (to.currency === from.currency || to.currency === null || from.currency === null) &&
      (to.period === from.period || to.period === null || from.period === null)
    )
  return rises(text, from, to)
}

/** "Max: $39,000 Min: $33,000". */
const isTurnedRange = (text: string, high: FoundPay, low: FoundPay): boolean =>
  /\bmax(?:imum|imal)?\.?\s?:?\s?$/i.test(text.slice(0, high.start)) &&
  /^[^.;|]{0,24}\bmin(?:imum|imal)?\.?\s?:?\s?$/i.test(text.slice(high.end, low.start)) &&
  high.max !== null &&
  (low.min ?? low.max ?? high.max) < high.max &&
  low.currency === high.currency

/** "£30,000 rising to £33,000 after six months", "$19 in training, $22 afterwards": the same pay, from one day on. */
const rising =
  /^(?: p\.a\.)?[^.;|]{0,60}(?<![A-Za-zÀ-ɏ])(?:rising|increas[A-Za-zÀ-ɏ]+|going up|then|thereafter|after|rises? to|goes? up to|danach|dann|nach \d|steig[A-Za-zÀ-ɏ]+|puis|apr[èe]s|despu[ée]s|luego|ap[óo]s|depois|poi|dopo)(?![A-Za-zÀ-ɏ])[^.;|]{0,20}$/iu

/** Two sums of one sentence, each with its period: what differs is the day of the week or the time in the job. */
const inOneSentence = /^[^.;|]{0,60}$/
const eachWithPeriod = (text: string, from: FoundPay, to: FoundPay): boolean => {
  const between = text.slice(from.end, to.start)
  const behind = /^[^.;|,]{0,24}/.exec(text.slice(to.end))?.[0] ?? ''
  return (
    inOneSentence.test(between) &&
    periodOf(between, '') === from.period &&
    periodOf(behind, '') === from.period
  )
}
/** "€2,700 from the second year", "$22 afterwards": the word comes behind the higher sum. */
const later =
  /^[^.;|]{0,20}(?<![A-Za-zÀ-ɏ])(?:after(?:wards)?|once|from (?:the|your|year|month|day) [A-Za-z\d]+|when|thereafter|danach|ab dem|nach|ensuite|apr[èe]s|despu[ée]s|depois|dopo)(?![A-Za-zÀ-ɏ])/iu

const rises = (text: string, from: FoundPay, to: FoundPay): boolean =>
  from.min !== null &&
  (from.max === null || from.min === from.max) &&
  to.min === to.max &&
  to.max !== null &&
  to.max > from.min &&
  to.max < from.min * 2 &&
  to.currency === from.currency &&
  (to.period === from.period || to.period === null) &&
  (rising.test(text.slice(from.end, to.start).replace(/std\./i, 'std')) ||
    (inOneSentence.test(text.slice(from.end, to.start)) && later.test(text.slice(to.end))) ||
    (from.period !== null && eachWithPeriod(text, from, to)))
