import { lineOf } from './text'

/** How sites word that a posting takes no more applications. Only short notices are held against it. */
const words = new RegExp(
  [
    'no longer (?:accepting|taking|available|active|open|listed|being accepted)',
    '(?:has|have) (?:expired|been filled|been closed|closed|been removed|ended)',
    '(?:job|position|posting|vacancy|role|listing|ad) (?:is|was) (?:closed|expired|filled|inactive)',
    'not (?:currently )?accepting applications',
    'applications? (?:are|is|have) (?:now )?closed',
    "n’accepte plus|n'accepte plus|plus disponible|offre (?:a )?expirée?|n’est plus|n'est plus",
    'nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben|angenommen|möglich)|bereits besetzt|abgelaufen|geschlossen',
    'ya no (?:se aceptan|acepta|está disponible)|ha (?:caducado|expirado)|oferta cerrada',
    'não (?:está mais|aceita mais|estamos mais)|já não (?:está|aceita)|vaga (?:encerrada|expirada)',
    'non (?:accetta più|è più disponibile|si accettano più)|annuncio scaduto|offerta scaduta',
    'niet (?:meer|langer) (?:beschikbaar|open|geaccepteerd|mogelijk)|verlopen|gesloten',
  ].join('|'),
  'i',
)

/** A notice of the site (never the advert's own text) that says in its words that the posting is closed. */
export function saysClosed(root: ParentNode, notices: string): boolean {
  return [...root.querySelectorAll(notices)].some(notice => {
    const line = lineOf(notice, 300)
    return line.length < 260 && words.test(line)
  })
}
