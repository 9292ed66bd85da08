/** What another number beside the phone's is called: born, a postcode, a licence, a start. */
const otherName =
  /(?:^|[^\p{L}])(?:born|birth|dob|d\.o\.b|geboren|geb|geburtsdatum|née?|naissance|nacid[oa]|nacimiento|nat[oa]|nascita|nascimento|nascid[oa]|geboortedatum|född|født|urodzon[ya]|zip|postcode|plz|〒|post|cep|cap|postal|licen[cs]e|registration|certificate|permit|pin|orcid|nif|nie|dni|cpf|cnpj|pesel|vat|iban|ssn|passport|id|siret|insurance|available|verfügbar|start|notice|updated|stand)(?![\p{L}])[^\d+(|]{0,24}$/iu
const phoneName =
  /(?:^|[^\p{L}])(?:tel|telephone|telefono?|teléfono|téléphone|telefone|telefon|phone|mobile?|mob|cell|fon|handy|gsm|call|móvil|celular|cellulare|whatsapp|portable|tlf|m|p|t|ph|тел|телефон)[^\p{L}\d+(]{0,6}$/iu
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/
const years = /^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/
const postcode = /^(?:\d{5}-\d{3,4}|\d{4}\s\d{3})$/

/** Digits with single signs or spaces between: what stands further apart is another number. */
const run = /(?:\(?\+|\()?\d(?:[\d()./-]|\s(?!\s)){4,22}\d/g

interface Candidate {
  number: string
  weight: number
}

/** The number that is most like one to call: named so, with a country's code, or at least known as no other. */
export function findPhone(texts: string[]): string | undefined {
  const found = texts.flatMap(candidates)
  return found.reduce<Candidate | undefined>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    undefined,
  )?.number
}

function candidates(text: string): Candidate[] {
  return [...text.matchAll(run)].flatMap(({ 0: whole, index }) => {
    // Two numbers beside one another, or a name's own digits.
    if (
      /[\p{L}\p{N}_/-]$/u.test(text.slice(0, index)) ||
      /^[\p{L}\p{N}_]/u.test(text.slice(index + whole.length))
    )
      return []
    const parted = (whole.split(/\s[/-]\s|\s-{2}/)[0] ?? '').trim()
    // "0431 / 5550172" is one number, "0431 5550172 / 0151 2345678" are two.
    const number = /^\(?0\)?\d{2,5}$/.test(parted) ? whole.trim() : parted
    const digits = number.replace(/\D/g, '').length
    if (digits < 7 || digits > 15 || number.split(/\D+/).some(part => part.length > 12)) return []
    const before = text.slice(0, index)
    const isNamed = phoneName.test(before)
    const isOther = date.test(number) || years.test(number) || postcode.test(number) || otherName.test(before)
    if (isOther && !isNamed) return []
    return [{ number, weight: (isNamed ? 2 : 0) + (/^(?:\(?\+|\(|00)/.test(number) ? 1 : 0) }]
  })
}
