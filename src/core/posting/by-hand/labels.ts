/**
 * The words by which adverts, handed on as text, name their facts ("Location: Leeds"). Folded to lower case; a
 * label is the whole of what stands before a colon, or a line of its own above the value.
 */
const labels = {
  title: [
    'job title',
    'title',
    'position',
    'position title',
    'role',
    'job',
    'vacancy',
    'stellentitel',
    'stelle',
    'poste',
    'intitulé du poste',
    'puesto',
    'cargo',
    'posizione',
    'functie',
  ],
  hiringOrganization: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'hiring organisation',
    'hiring organization',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'entreprise',
    'employeur',
    'société',
    'empresa',
    'azienda',
    'bedrijf',
    'werkgever',
  ],
  jobLocation: [
    'location',
    'locations',
    'job location',
    'place',
    'place of work',
    'based in',
    'office',
    'standort',
    'arbeitsort',
    'einsatzort',
    'lieu',
    'lieu de travail',
    'ubicación',
    'localização',
    'local',
    'sede',
    'locatie',
    'standplaats',
  ],
  workMode: ['work mode', 'workplace', 'workplace type', 'working model', 'remote', 'homeoffice'],
  employmentType: [
    'employment type',
    'job type',
    'contract',
    'contract type',
    'type of contract',
    'hours',
    'beschäftigungsart',
    'type de contrat',
    'tipo de contrato',
    'contratto',
    'dienstverband',
  ],
  baseSalary: [
    'salary',
    'salary range',
    'pay',
    'pay range',
    'compensation',
    'gehalt',
    'vergütung',
    'salaire',
    'rémunération',
    'salario',
    'salário',
    'stipendio',
    'retribuzione',
    'salaris',
  ],
  datePosted: ['posted', 'posted on', 'date posted', 'published', 'veröffentlicht', 'publié le', 'publicado'],
  validThrough: [
    'closing date',
    'closes',
    'closes on',
    'deadline',
    'application deadline',
    'apply by',
    'apply before',
    'valid through',
    'bewerbungsfrist',
    'bewerbungsschluss',
    'date limite',
    'fecha límite',
    'scadenza',
  ],
} as const

export type LabelledField = keyof typeof labels

const fieldOfLabel = new Map(
  Object.entries(labels).flatMap(([field, words]) => words.map(word => [word as string, field])),
) as ReadonlyMap<string, LabelledField>

/** The field that a text names as a label, with or without its colon. */
export const labelledField = (text: string): LabelledField | null =>
  fieldOfLabel.get(
    text
      .toLowerCase()
      .replace(/(?:(?<!\s)\s+)?[:：]$/, '')
      .trim(),
  ) ?? null
