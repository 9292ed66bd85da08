/** What an application form asks for, by the names, ids and types of its inputs. */
export interface FormSigns {
  /** Inputs for name, email, résumé and the like: which kinds there are. */
  asks: Set<'name' | 'email' | 'phone' | 'resume' | 'letter' | 'profile'>
}

const kinds: [Parameters<FormSigns['asks']['add']>[0], RegExp][] = [
  ['resume', /resume|résumé|lebenslauf|\bcv\b|curriculum|bewerbungsunterlagen|dossier/i],
  ['letter', /cover.?letter|anschreiben|motivation|lettre/i],
  ['profile', /linkedin|portfolio|github|xing/i],
  ['email', /e-?mail|courriel/i],
  ['phone', /phone|telefon|t[ée]l[ée]phone|mobile|\btel\b/i],
  [
    'name',
    /\b[fl]name\b|^name(?: |$)| name(?: |$)(?<!(?:user|company|file|school|job) name ?)|first.?name|last.?name|full.?name|vorname|nachname|\bpr[ée]nom|\bnom\b|nombre|apellido|cognome|surname|given.?name|family.?name|familienname|achternaam|voornaam|förnamn|efternamn|fornavn|etternavn|imi[ęe]|nazwisko|sobrenome|applicant.?name|candidate.?name|your.?name/i,
  ],
]

/** Attributes of an input that say what it is for. */
const naming = [
  'name',
  'id',
  'placeholder',
  'aria-label',
  'autocomplete',
  'data-ui',
  'data-qa',
  'data-automation-id',
]
const maxInputs = 400

export function formSigns(document: Document): FormSigns {
  const asks: FormSigns['asks'] = new Set()
  let seen = 0
  for (const input of document.querySelectorAll('input, textarea')) {
    if (seen++ > maxInputs || asks.size === kinds.length) break
    const type = (input.getAttribute('type') ?? '').toLowerCase()
    if (type === 'hidden' || type === 'search' || type === 'password') continue
    const words = naming
      .map(attribute => input.getAttribute(attribute) ?? '')
      .join(' ')
      .replace(/[_-]+/g, ' ')
      .slice(0, 500)
    let told = false
    for (const [kind, pattern] of kinds) {
      if (!pattern.test(words)) continue
      asks.add(kind)
      told = true
    }
    // Only where the input's own names say nothing: finding its label is a search through the page.
    const label = told ? '' : labelOf(input as HTMLInputElement)
    if (label) for (const [kind, pattern] of kinds) if (pattern.test(label)) asks.add(kind)
    if (type === 'email') asks.add('email')
    if (type === 'tel') asks.add('phone')
    if (type === 'file') asks.add('resume')
  }
  return { asks }
}

/** An input's own label; in tables and rows without one, the text just before it. */
function labelOf(input: HTMLInputElement): string {
  const own = input.labels?.[0]?.textContent
  const before = input.previousElementSibling ?? input.closest('td, dd')?.previousElementSibling
  return (own || before?.textContent || '').trim().slice(0, 80)
}

const applying =
  /(?:^|[/?&=._-])(?:appl(?:y|ications?|icant)|applymanually|bewerb(?:en|ung)|online-?bewerbung|candidat(?:e|ure|ura|ar)?|postul(?:er|ar|ez|acion)?|sollicit(?:eren|atie)|ansok(?:an)?|inscri(?:ption|bir|pcion)|aplikuj)(?:$|[/?&=._#-])/i

/** A step of several that asks who one is, under an address for applying: papers are asked for on another. */
export const isApplicationStep = ({ asks }: FormSigns, url: URL): boolean =>
  asks.has('name') &&
  (asks.has('email') || asks.has('phone')) &&
  applying.test(url.pathname.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2'))

/** An application form asks who one is *and* for papers; newsletters and contact forms don't. */
export const isApplicationForm = ({ asks }: FormSigns): boolean =>
  asks.has('name') && (asks.has('email') || asks.has('phone')) && (asks.has('resume') || asks.has('letter'))
