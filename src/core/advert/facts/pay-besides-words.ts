import type { PayBeside } from '../advert'
import { prefilter } from '../words/prefilter'

/** What is paid beside the base, by how adverts of the languages that are read call it. */
export const cues: [PayBeside['kind'], RegExp][] = [
  [
    'on-target',
    /(?<![A-Za-zÀ-ɏ\p{N}])(?:OTE|on[- ]target(?: earnings?| income| compensation| pay)|(?:total )?target (?:cash|earnings|compensation)|zielgehalt|zieleinkommen)(?![A-Za-zÀ-ɏ\p{N}])/giu,
  ],
  [
    'sign-on',
    /(?<![A-Za-zÀ-ɏ\p{N}])(?:sign(?:ing)?[- ]?on (?:bonus|payment|award)|sign[- ]?on|signing bonus|(?:joining|welcome|hiring) bonus|startprämie|antrittsprämie|willkommens(?:prämie|bonus)|prime (?:de bienvenue|d[’']embauche|d[’']arrivée)|bono de (?:bienvenida|incorporación|contratación)|bônus de (?:contratação|entrada)|bonus (?:di benvenuto|d[’']ingresso))(?![A-Za-zÀ-ɏ])/giu,
  ],
  [
    'commission',
    /(?<![A-Za-zÀ-ɏ\p{N}])(?:(?:uncapped |un-capped |unlimited |generous |monthly |quarterly )?commissions?(?! (?:on|of|for) (?:the |a )?(?:work|project|art))|(?:ungedeckelte |attraktive |umsatzabhängige )?provision(?:en|szahlung[A-Za-zÀ-ɏ]*)?(?! (?:of|for))|umsatzbeteiligung|comisi(?:ón|ones)|comiss(?:ão|ões)|provvigion[ei])(?![A-Za-zÀ-ɏ])/giu,
  ],
  [
    'equity',
    /(?<![A-Za-zÀ-ɏ\p{N}])(?:(?:meaningful |generous |competitive )?equity(?: (?:package|grants?|stake|options?|compensation|participation|awards?))?|(?:stock|share) (?:options?|grants?|units)|(?:employee )?(?:stock|share) (?:purchase|ownership|option) (?:plan|scheme|program(?:me)?)|restricted stock(?: units)?|rsus?|v?esop|vsop|bspce|aktienoptionen|mitarbeiteraktien|actions gratuites)(?![A-Za-zÀ-ɏ])/giu,
  ],
  [
    'bonus',
    /(?<![A-Za-zÀ-ɏ\p{N}])(?:(?:(?:annual|yearly|quarterly|monthly|discretionary|performance(?:[- ]based)?|target|company|retention|loyalty|year[- ]end|cash|incentive|attractive|generous)[- ]){0,80}bonus(?:es)?(?: (?:scheme|plan|program(?:me)?|potential|structure))?|jahresbonus|bonuszahlung[A-Za-zÀ-ɏ]*|prämien?|leistungsprämien?|weihnachtsgeld|urlaubsgeld|1[34]\. ?(?:monatsgehalt|gehalt)|(?:1[34]e|treizième|quatorzième) mois|(?<=(?:%|\+|plus|más|mais|più)\s?)variables?|variable (?:pay|compensation)|primes?(?: (?:sur objectifs?|annuelles?|variables?|d[’']objectifs?))?|intéressement|(?:rémunération|part|partie|salaire|parte|salario|retribución|remuneração|retribuzione) vari(?:able|ável|abile)|bonos?(?: (?:anual(?:es)?|por objetivos|de desempeño))?|bônus|plr|13[º°o] salário|premi(?:o|i)? (?:di produzione|di risultato|annuali?)|tredicesima|quattordicesima)(?![A-Za-zÀ-ɏ])/giu,
  ],
]
/** One look that spares most lines the rest. */
export const mayHold = prefilter(
  /bonus|^bonos?$|^commissions?$|^comisi|^comiss|provision|umsatzbeteiligung|^provvig|^equity$|^stock$|^share$|^rsus?$|esop$|^vsop$|^bspce$|aktien|^actions$|^target$|^ote$|^zielgehalt$|^zieleinkommen$|^sign|pramie|^primes?$|weihnachtsgeld|urlaubsgeld|^1[34]e?$|^1[34]o$|^mois$|^variab|^variav|interessement|^plr$|^premi|^(?:tre|quattor)dic/,
)

/** Words that are money in one sense and something else in these. */
export const elsewhere: Partial<Record<PayBeside['kind'], { before: RegExp; after: RegExp }>> = {
  equity: {
    before:
      /(?:private|brand|health|social|racial|gender|pay|internal|educational|(?:diversity|inclusion|belonging|justice)(?:,| and| &|, and)?|promot[A-Za-zÀ-ɏ]{1,20}|advanc[A-Za-zÀ-ɏ]{1,20}|commit[A-Za-zÀ-ɏ]{1,20} to)\s+$/iu,
    after:
      /^(?:,? (?:and|&|or) (?:inclusion|belonging|justice|diversity|fairness)|, (?:inclusion|diversity|belonging)| (?:grade|research|markets?|trading|analyst|funds?|capital|firms?|investors?|lens))/iu,
  },
  commission: {
    before:
      /(?:european|federal|trade|opportunity|exchange|services?|human rights|relations|public|the|no|without)\s+$/iu,
    after: /^ (?:staff|officers?|members?|regulations?)/iu,
  },
  bonus: {
    before:
      /(?:\b(?:is|be|are|as|considered|seen as|ist|wäre|est|es|é|è)\s+(?:an?\s+|ein\s+|un\s+|uma?\s+)?(?:[A-Za-zÀ-ɏ]+\s)?)$/iu,
    after: /^ (?:points?|if|skills?|experience|when|tracks?|to have)|^\s?:/iu,
  },
}

/** Paid for bringing somebody else. */
export const forOthers =
  /(?<![A-Za-zÀ-ɏ])(?:referrals?|recommendation|refer|vermittlungs|empfehlungs|cooptation|parrainage|indicação)(?:[\s-]|(?<=s))[^.;!?]{0,40}$/iu

/** Words that speak of pay in one language and of something else in the others. */
export const ownLanguage: readonly [RegExp, string][] = [
  [/^(?:(?:ungedeckelte|attraktive|umsatzabhängige) )?provision/iu, 'de'],
  [/^primes?(?!A-Za-zÀ-ɏ)/iu, 'fr'],
]
