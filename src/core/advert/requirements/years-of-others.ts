const startOfSentence = /[.;!?•]\s+/g

/** The employer speaks of itself, and not of what it wants. */
const ourselves =
  /(?<![A-Za-zÀ-ɏ])(?:we(?:[’']ve| have| bring| are| offer| combine| draw| look back|[’']re)|our|us|wir (?:haben|bringen|verf[üu]gen|blicken|sind)|unser[a-z]*|nous (?:avons|sommes|comptons)|notre|nos|tenemos|contamos|somos|nuestr[oa]s?|temos|contamos|nos(?:sa|so)s?|abbiamo|vantiamo|siamo|nostr[oaie])(?![A-Za-zÀ-ɏ])/iu
const wanting =
  /(?<![A-Za-zÀ-ɏ])(?:looking|seek(?:ing)?|need|want|requir(?:e|es|ing|ed)|expect|ask|prefer|search(?:ing)?|hiring|you|your|yours|candidates?|applicants?|must|join our|suchen|erwarten|du|sie|cherchons|recherchons|vous|buscamos|pedimos|procuramos|cerchiamo|voc[êe])(?![A-Za-zÀ-ɏ])/iu
const whoAsks =
  /(?<![A-Za-zÀ-ɏ])(?:candidates?|applicants?|who|that|someone|somebody|person|individuals?|employees?|incumbent|you|ideally|he|she|they|successful|position|role|job|requires?)(?![A-Za-zÀ-ɏ])/iu
/** "Larkfield has more than 25 years of …": a name or a noun that has them. */
const hasThem =
  /(?<=[A-Za-zÀ-ɏ)\d]\s)(?:has|brings?|boasts?|offers?|combines?|carries|draws on|looks back on|verf[üu]gt [üu]ber|hat|blickt auf|poss[èe]de|compte|cuenta con|tiene|tem|conta com|vanta|ha)\s+(?:(?:more than|over|nearly|almost|about|around|mehr als|[üu]ber|rund|plus de|pr[èe]s de|m[áa]s de|mais de|pi[ùu] di|oltre|a combined|well over)\s+)?$/iu
/** Those one works with. */
const companions =
  /(?<![A-Za-zÀ-ɏ])(?:colleagues?|co-?workers?|(?:work|team)?mates?|mentors?|coach(?:es)?|founders?|owners?|partners|directors|team|experts?|trainers?|instructors?|seniors?|leaders|managers|professionals|people|foreman|foremen|forewoman|supervisors?|craftsmen|masters?|chefs?|nurses?|engineers?(?=\s+who)|crew|group|studio|workshop|department|people|company|firm|practice|family|business|agency|kolleg[a-z]+|mentor[a-z]*|gr[üu]nder[a-z]*|experten|coll[èe]gues|fondateurs|compañeros|colegas|fundadores|fondatori|colleghi)\s+(?:who\s+)?(?:with|have|has|of|bring|brings|mit|avec|con|com|ayant)\s+(?:(?:between|more than|over|up to|nearly|almost|mehr als|[üu]ber|plus de|m[áa]s de|mais de|oltre)\s+)?$/iu
/** "You join a crew with …", "part of a studio that has …". */
const joined =
  /(?<![A-Za-zÀ-ɏ])(?:(?:you|you[’']ll|you will|and|to)\s(?:join|enter)|(?<=^|[.!?]\s)join|joining|part of|member of|work(?:ing)? (?:beside|alongside|for|within)|led by|run by|report(?:ing)? to|founded by|owned by)\s(?:an?|our|the)\s[^.;,]{1,40}\s(?:with|of|who ha(?:ve|s)|that has|which has|having|bringing)\s(?:(?:more than|over|up to|nearly|almost|about|some)\s)?$/iu
/** "Mentored by engineers with …". */
const taughtBy =
  /(?<![A-Za-zÀ-ɏ])(?:learn|mentored|taught|trained|coached|guided|alongside|supported|supervised)[^.;,]{0,40}\s(?:with|who have)\s(?:(?:more than|over|up to|nearly|at least)\s)?$/iu
const licence =
  /(?:licen[sc]e|right to work|work(?:ing)? rights|leave to remain|visas?|permits?|insurance|clearance|id card|f[üu]hrerschein|permis|carn[ée]t?|cnh|patente|licencia|passport|resid(?:ed|ent|ency|ence)|lived|wohnhaft)[^.;,]{0,30}\s(?:for|valid|g[üu]ltig|valable|seit|depuis|desde|da|h[áa]|hace)\s+(?:at least|a minimum of|minimum|mindestens|au moins|al menos|pelo menos|almeno|more than|over)?\s*$/iu
/** "Founded 40 years ago, with 15 years of …". */
const founded =
  /(?<![A-Za-zÀ-ɏ])(?:founded|established|started|opened|set up|gegr[üu]ndet|fond[ée]e?s?|fundad[oa]|fondat[oa])(?![A-Za-zÀ-ɏ])[^.;]{0,40},\s(?:and\s)?with\s(?:(?:more than|over|nearly|almost)\s)?$/iu
/** "Seit 25 Jahren …" opens with what the employer has done. */
const since =
  /^(?:seit|depuis|desde hace|da)\s+(?:(?:mehr als|[üu]ber|rund|fast|plus de|pr[èe]s de|m[áa]s de|oltre)\s+)?$/iu

/**
 * Whether years in a text are somebody else's: the employer's, a mentor's; or those that a licence is held.
 * Judged by the sentence they stand in.
 */
export function isOthers(text: string, { start, end }: { start: number; end: number }): boolean {
  let from = 0
  for (const match of text.matchAll(startOfSentence)) {
    if (match.index >= start) break
    from = match.index + match[0].length
  }
  const before = text.slice(from, start)
  if (licence.test(before) || taughtBy.test(before) || joined.test(before)) return true
  if (companions.test(before) && !/(?<![A-Za-zÀ-ɏ])(?:lead|manag)[a-z]*\s[^,]*$/iu.test(before)) return true
  if (hasThem.test(before) && !whoAsks.test(before)) return true
  if (ourselves.test(before) && !wanting.test(before)) return true
  if (founded.test(before) && !wanting.test(before)) return true
  if (since.test(before) && !wanting.test(text.slice(end))) return true
  // "With over 30 years of expertise in …, we serve 400 clients."
  const after = text.slice(end)
  if (
    /^(?:for|over|in)\s(?:the (?:last|past)\s)?(?:(?:more than|over|nearly|almost)\s)?$/iu.test(before) &&
    /^,?\s(?:we|our)\s/i.test(after)
  )
    return true
  if (speakForUs.test(after)) return true
  return relying.test(before) && (speaksOfItself.test(after) || nameIs.test(after))
}

/** "Over 25 years of experience speak for us", "… and still growing". */
const speakForUs =
  /^[^.;!?]{0,40}\s(?:(?:make|makes|speaks?|stands?|sets?|tells?)\s(?:us|(?:for|behind) (?:us|our|itself|themselves))|(?:and|&) (?:still )?(?:growing|counting|going strong))(?![A-Za-z])/iu
/** "…, Larkfield is": a name in the place of "we". */
const nameIs =
  /^[^.;!?]*,\s\p{Lu}[\p{L}’'&-]+(?:\s[\p{Lu}&][\p{L}’'&-]*){0,3}\s(?:is|has|offers|serves|builds|makes|knows|stands|remains|leads|provides|runs|keeps|helps|delivers|ist|bietet|baut|est|offre|es|ofrece|é|oferece|[èe])\s/u
/** A sentence that opens with the years that somebody rests on; whose they are is said behind. */
const relying =
  /^(?:(?:with|mit|avec|con|com|met|med|backed by|built on|drawing on|relying on|thanks to|dank|gest[üu]tzt auf|grâce à|riche|forts?|fortes?|forti|gracias a|avalados por|respaldados por|graças a|forte|grazie a)\s(?:de\s|d[’']|di\s|a\s)?)(?:an?\s|our\s)?(?:(?:more than|over|nearly|almost|mehr als|[üu]ber|rund|fast|plus de|pr[èe]s de|m[áa]s de|mais de|oltre|pi[ùu] di|meer dan|ruim|mer [äa]n)\s+)?$/iu
/** "…, we are", "… sind wir": in some languages the verb goes first. */
const speaksOfItself =
  /^[^.;!?]*,\s(?:we|our|the (?:company|firm|group|practice|business|agency)|wir|nous|notre|nos|le groupe|l[’']entreprise|la soci[ée]t[ée]|somos|tenemos|nuestr[oa]|nosotros|la empresa|temos|nossa?|a empresa|siamo|abbiamo|la nostra|il nostro|l[’']azienda|wij|ons|vi|vår[at]?)(?![A-Za-zÀ-ɏ])|^[^.;!?,]{0,60}\s(?:sind|ist|geh[öo]ren|geh[öo]rt|z[äa]hlen|z[äa]hlt|stehen|steht|bieten|bietet|bauen|entwickeln|fertigen|betreuen|beraten|haben|suchen|machen|zijn|is|bouwen|leveren|[äa]r|er)\s(?:wir|unser[a-z]*|die|das|der|we|wij|ons|onze|vi|v[åa]r[at]?)(?![A-Za-zÀ-ɏ])/iu
