import { findAttribute, findElement, known } from './shared/find'
import { paired } from './shared/labels'
import { afterTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

const labels = {
  place:
    /^(?:locations?|standorte?|orter|ort|steder|lieux?|localisations?|ubicaci[oó]n|localidades?|sedi|sede|locaties?)$/i,
  type: /^(?:employment type|beschäftigungsart|anställningsform|ansettelsesform|type de contrat|tipo de contrato|tipo di contratto|dienstverband)$/i,
  mode: /^(?:remote status|remote-status|remotestatus|distansstatus|statut de télétravail|estado remoto|stato remoto)$/i,
}

/** Career sites on Teamtailor's hosts and, most of them, on the employers' own. */
export const teamtailor = postingSite({
  id: 'teamtailor',
  recognises: ({ document }) =>
    /(?:^|\s)careersite--/.test(document.body?.getAttribute('data-controller') ?? ''),
  address: /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/(\d+)/,
  fields: { title: ['section[data-controller*="blocks--cover"] h1', '.block-cover h1'] },
  more({ document }, { title }) {
    const rows = paired(document, 'main dl > dt, main dl > div > dt')
    const place = rows.find(labels.place)
    return known({
      jobLocation: place && { value: [place.value], where: place.where },
      employmentType: rows.find(labels.type),
      workMode: rows.find(labels.mode),
      hiringOrganization:
        findAttribute(document, 'meta[property="og:site_name"]', 'content') ??
        afterTitle(document, title?.value),
      description: findElement(document, '[data-controller~="careersite--responsive-video"]'),
    })
  },
  form: '#job-application-form',
  cards: '#jobs_list_container, [data-controller~="careersite--jobs"]',
})
