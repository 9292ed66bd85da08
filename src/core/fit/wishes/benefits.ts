import { type Message, messages } from '../../kernel/message'

const words = messages('fit/wishes/benefits', {
  healthInsurance: 'health insurance',
  aPension: 'a pension',
  parentalLeave: 'parental leave',
  helpWithChildcare: 'help with childcare',
  aCompanyCar: 'a company car',
  aShareInTheCompany: 'a share in the company',
  aBudgetForTraining: 'a budget for training',
  sickPay: 'sick pay',
  aSabbatical: 'a sabbatical',
})
/** What work gives beside pay, known by more words than the user wrote. */
export interface Benefit {
  name: Message
  /** How adverts name it, and users too unless `wish` says otherwise. */
  cue: RegExp
  wish?: RegExp
}

export const benefits: readonly Benefit[] = [
  {
    name: words.healthInsurance(),
    wish: /\b(?:health|medical) (?:insurance|cover(?:age)?|care|plan|benefits?)\b|\bhealthcare\b|\bmutuelle\b/i,
    cue: /\b(?:(?:private |comprehensive )?(?:health|medical)(?:care)?(?:, (?:dental|vision),?)?(?: and \w+)? (?:insurance|cover(?:age)?|plans?|benefits?)|medical, (?:dental|vision)|health, dental|private healthcare|bupa|krankenzusatz\w*|mutuelle|seguro (?:médico|de salud|de saúde)|plano de saúde|assicurazione sanitaria)\b/i,
  },
  {
    name: words.aPension(),
    wish: /\b(?:pensions?|401 ?\(?k\)?|403 ?\(?b\)?|retirement (?:plan|savings?))|\baltersvorsorge\b/i,
    cue: /\b(?:pension(?: scheme| plan| contributions?|s)?\b|(?:401|403) ?\(?[kb]\)?|retirement (?:plans?|savings?|benefits?|programs?)|superannuation|altersvorsorge|altersversorgung|épargne retraite|plan de pensiones|previdência privada|fondo pensione)/i,
  },
  {
    name: words.parentalLeave(),
    wish: /\b(?:parental|maternity|paternity|family) (?:leave|pay)\b|\belternzeit\b/i,
    cue: /\b(?:paid )?(?:parental|maternity|paternity|family|adoption) (?:leave|pay)\b|\bparental benefits\b|\belternzeit\b|\bcongé (?:parental|maternité|paternité)\b/i,
  },
  {
    name: words.helpWithChildcare(),
    cue: /\b(?:child ?care (?:vouchers?|support|allowance|subsidy|assistance|benefits?|facilit\w+)|(?:on-?site |company |workplace )(?:nursery|crèche|child ?care)|day ?care (?:support|subsidy)|kita(?:zuschuss|platz)|betriebskindergarten)\b/i,
    wish: /\b(?:child ?care|nursery|crèche|day ?care|kita)\b/i,
  },
  {
    name: words.aCompanyCar(),
    cue: /\bcompany (?:car|van|vehicle|truck)\b|\bcar allowance\b|\b(?:firmenwagen|dienstwagen)\b|\bvoiture de (?:fonction|société)\b|\bcoche de empresa\b|\bauto aziendale\b|\bcarro da empresa\b/i,
  },
  {
    name: words.aShareInTheCompany(),
    wish: /\b(?:stock options?|equity|rsus?|share options?|shares)\b/i,
    cue: /\b(?:stock options?|stock (?:grants?|awards?|purchase plan)|equity (?:grants?|packages?|plans?|awards?|compensation|participation|component)|(?:salary|pay|bonus|cash)(?:,| and| \+| plus) equity|rsus?|share (?:options?|scheme|save)|espp|mitarbeiteraktien|vsop)\b/i,
  },
  {
    name: words.aBudgetForTraining(),
    wish: /\b(?:training|learning|education|development|conference)s? (?:budget|allowance|stipend|fund)\b|\btuition\b/i,
    cue: /\b(?:(?:training|learning|education|professional development|development|conference)(?: and \w+)? (?:budget|allowance|stipend|fund)|tuition (?:reimbursement|assistance|support|benefits?)|(?:fund|pay for|sponsor)\w* (?:your )?(?:training|courses|studies|certifications?|qualifications?)|weiterbildungsbudget)\b/i,
  },
  {
    name: words.sickPay(),
    cue: /\b(?:(?:company |enhanced |full |contractual )?sick(?:ness)? pay|paid sick (?:leave|days|time))\b/i,
  },
  {
    name: words.aSabbatical(),
    cue: /\bsabbaticals?\b/i,
  },
]
