import { once } from '../../kernel/once'
export const sectionKinds = [
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
  'volunteering',
  'languages',
  'awards',
  'publications',
  'interests',
  'references',
  'contact',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** What sections are called, in the languages that résumés here come in. Split at `|`; accents and case don't count. */
const names: Record<Exclude<SectionKind, never>, string> = {
  summary: `summary|professional summary|career summary|executive summary|summary of qualifications|qualifications summary|qualifications|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|personal statement|statement|introduction|overview|professional overview|highlights|career highlights|bio|biography|who i am|profil|kurzprofil|persönliches profil|über mich|zusammenfassung|ziel|berufsziel|résumé|à propos|a propos|à propos de moi|profil professionnel|objectif|objectif professionnel|présentation|resumen|resumen profesional|perfil|perfil profesional|sobre mí|objetivo|objetivo profesional|profilo|profilo professionale|chi sono|sommario|obiettivo|resumo|resumo profissional|perfil profissional|sobre mim|sobre|objetivo profissional|profiel|over mij|samenvatting|persoonlijk profiel|sammanfattning|om mig|profil och mål|sammendrag|om meg|o mnie|podsumowanie|podsumowanie zawodowe|profil zawodowy|о себе|обо мне|профессиональное резюме|цель|профиль|o mně|profesní profil`,
  experience: `experience|work experience|professional experience|employment|employment history|work history|career history|appointments|professional appointments|academic appointments|academic positions|academic experience|volunteer and work experience|where i worked|where i have worked|where i've worked|what i've done|career path|career progression|professional journey|professional background|relevant experience|related experience|industry experience|career|career experience|positions held|positions|professional history|job history|internships|internship experience|internship|work|research experience|teaching experience|clinical experience|experience and internships|leadership experience|professional experience and internships|work experience and internships|other experience|additional experience|earlier experience|previous experience|selected experience|military experience|berufserfahrung|berufspraxis|beruflicher werdegang|werdegang|praktische erfahrung|berufliche erfahrung|praktika|arbeitserfahrung|berufliche laufbahn|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|prácticas|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|tirocini|experiência|experiências|experiência profissional|experiências profissionais|histórico profissional|estágios|werkervaring|ervaring|loopbaan|arbeidsverleden|stages en werkervaring|erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|arbetserfarenhet|anställningar|erfaring|arbeidserfaring|yrkeserfaring|erhvervserfaring|doświadczenie|doświadczenie zawodowe|przebieg kariery|опыт|опыт работы|профессиональный опыт|стажировки|pracovní zkušenosti|praxe|pracovní praxe|zkušenosti|työkokemus|munkatapasztalat|iş deneyimi|工作经历|職歴`,
  education: `education|academic background|educational background|education and training|education and qualifications|academic history|academic qualifications|education and certifications|education and credentials|educational qualifications|academics|academic education|studies|degrees|degrees and certifications|academic record|schooling|ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|aus- und weiterbildung|ausbildung und studium|hochschulbildung|akademische ausbildung|formation|formations|études|diplômes|formation académique|parcours académique|cursus|educación|formación|formación académica|estudios|formación y estudios|istruzione|formazione|istruzione e formazione|titoli di studio|studi|educação|formação|formação acadêmica|formação académica|escolaridade|opleiding|opleidingen|onderwijs|opleiding en training|studie|utbildning|utbildningar|utdanning|uddannelse|wykształcenie|edukacja|wykształcenie i kursy|образование|образование и квалификация|vzdělání|koulutus|tanulmányok|eğitim|教育背景|学歴`,
  skills: `skills|technical skills|core skills|key skills|professional skills|core competencies|competencies|key competencies|areas of expertise|expertise|technologies|technical expertise|technical proficiencies|skills and tools|tools|tools and technologies|technical summary|strengths and skills|skills and abilities|skills and expertise|skills and technologies|skills and interests|skills and competencies|hard skills|soft skills|top skills|computer skills|it skills|software|software skills|technical competencies|programming|programming languages|capabilities|proficiencies|additional skills|relevant skills|skill set|skillset|tech stack|technical stack|specialties|other skills|kenntnisse|fähigkeiten|kompetenzen|it-kenntnisse|edv-kenntnisse|fachkenntnisse|technische kenntnisse|kenntnisse und fähigkeiten|kernkompetenzen|fachliche kompetenzen|compétences|compétences clés|compétences techniques|savoir-faire|logiciels|outils|informatique|habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|conocimientos técnicos|competencias clave|aptitudes principales|competenze|competenze tecniche|capacità e competenze|capacità|abilità|competências|conhecimentos|habilidades e competências|competências técnicas|vaardigheden|competenties|kennis en vaardigheden|kompetenser|färdigheter|kunskaper|tekniska färdigheter|ferdigheter|kompetanse|kompetencer|færdigheder|nøkkelkompetanse|umiejętności|kompetencje|umiejętności techniczne|навыки|ключевые навыки|профессиональные навыки|технические навыки|умения|компетенции|dovednosti|schopnosti|znalosti|taidot|osaaminen|készségek|beceriler|技能`,
  certifications: `certifications|certificates|certification|licenses|licences|licenses and certifications|certifications and licenses|licensure|licensure and certifications|professional certifications|certificates and licenses|courses|courses and certifications|certifications and courses|training|training and certifications|certifications and training|certifications and awards|professional development|continuing education|credentials|accreditations|trainings|training and courses|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|kurse|lehrgänge|certifications et formations|certificats|formation continue|habilitations|certificaciones|cursos|cursos y certificaciones|certificados|licencias|formación complementaria|certificazioni|corsi|corsi e certificazioni|certificati|patenti|certificações|cursos e certificações|formação complementar|certificaten|certificeringen|cursussen|cursussen en certificaten|certifieringar|kurser|certifikat|kurs|sertifiseringer|sertifikater|kurs og sertifiseringer|certyfikaty|kursy|szkolenia|kursy i szkolenia|сертификаты|курсы|сертификация|повышение квалификации|certifikáty|školení|kurzy|sertifikaatit`,
  projects: `projects|project|personal projects|side projects|selected projects|key projects|academic projects|open source|open source projects|open source contributions|portfolio|project experience|relevant projects|technical projects|notable projects|research projects|projekte|ausgewählte projekte|projets|projets personnels|réalisations|proyectos|proyectos personales|progetti|progetti personali|projetos|projetos pessoais|projecten|projekt|prosjekter|projekter|projekty|проекты|личные проекты|projektit`,
  volunteering: `volunteering|volunteer|volunteer experience|volunteer work|volunteer activities|community service|community involvement|community|volunteering and leadership|volunteer and community|civic engagement|volunteer involvement|ehrenamt|ehrenamtliches engagement|engagement|soziales engagement|bénévolat|engagements|expérience bénévole|engagement associatif|voluntariado|experiencia de voluntariado|volontariato|voluntariado e projetos sociais|vrijwilligerswerk|ideellt arbete|volontärarbete|frivillig arbeid|frivilligt arbejde|wolontariat|волонтерство|волонтёрство|волонтерский опыт|dobrovolnictví`,
  languages: `languages|language|language skills|foreign languages|languages spoken|spoken languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues parlées|idiomas|lenguas|lingue|lingue straniere|conoscenze linguistiche|línguas|talen|talenkennis|språk|språkkunskaper|sprog|języki|języki obce|znajomość języków|языки|знание языков|иностранные языки|jazyky|jazykové znalosti|kielitaito|nyelvtudás|diller`,
  awards: `awards|honors|honours|honors and awards|awards and honors|honours and awards|awards and achievements|achievements|accomplishments|key achievements|selected honors|scholarships|awards and scholarships|scholarships and awards|recognition|awards and recognition|honors-awards|distinctions|fellowships|grants|auszeichnungen|preise|erfolge|stipendien|ehrungen|prix|récompenses|distinctions et prix|premios|logros|reconocimientos|premios y reconocimientos|premi|riconoscimenti|premi e riconoscimenti|prêmios|prémios|conquistas|prijzen|onderscheidingen|utmärkelser|priser|utmerkelser|nagrody|osiągnięcia|nagrody i wyróżnienia|награды|достижения|награды и достижения|ocenění|úspěchy`,
  publications: `publications|selected publications|papers|articles|research|publications and presentations|presentations|conference papers|journal articles|publikationen|veröffentlichungen|publications scientifiques|publicaciones|pubblicazioni|publicações|publicaties|publikationer|publikasjoner|publikacje|публикации|publikace`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|activities and interests|extracurricular activities|interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|loisirs|centres d'intérêt|centres d’intérêt|intérêts|intereses|aficiones|hobbies e intereses|interessi|interessi e hobby|hobby|interesses|interesses e hobbies|hobby's|intressen|fritidsintressen|fritid|interesser|zainteresowania|hobby i zainteresowania|интересы|хобби|увлечения|zájmy|koníčky|harrastukset`,
  references: `references|reference|referees|recommendations|testimonials|professional references|referenzen|références|referencias|referenze|referências|referenties|referenser|referanser|referencje|рекомендации|reference a doporučení`,
  contact: `contact|contact information|contact details|contact me|contact info|personal information|personal details|personal data|personal info|details|info|address|get in touch|links|social|social links|profiles|find me online|on the web|kontakt|kontaktdaten|persönliche daten|persönliche angaben|angaben zur person|adresse|anschrift|contacter|coordonnées|informations personnelles|contacto|datos personales|información personal|datos de contacto|contactar|contatti|contatto|dati personali|informazioni personali|recapiti|contato|dados pessoais|informações pessoais|contactgegevens|persoonlijke gegevens|personalia|kontaktuppgifter|personuppgifter|personlig informasjon|kontaktinformasjon|dane osobowe|dane kontaktowe|контакты|контактная информация|личные данные|личная информация|kontaktní údaje|osobní údaje|yhteystiedot`,
  other: `additional information|other|miscellaneous|additional|memberships|affiliations|professional affiliations|professional memberships|patents|invited talks|talks|speaking|conferences|leadership|leadership and activities|activities and leadership|leadership and involvement|campus involvement|on campus involvement|relevant coursework|coursework|strengths|references available|declaration|hobbies and languages|security clearance|military service|work authorization|availability|further information|notes|driving licence|sonstiges|weitere angaben|mitgliedschaften|führerschein|patente|vorträge|stärken|divers|autres|informations complémentaires|permis|otros|otros datos|información adicional|datos adicionales|altro|altre informazioni|ulteriori informazioni|outros|informações adicionais|overig|overige|rijbewijs|övrigt|körkort|annet|andet|førerkort|inne|dodatkowe informacje|prawo jazdy|zgoda|другое|дополнительная информация|прочее|водительские права|ostatní|další informace|řidičský průkaz`,
}

/** Letters and digits alone, without accents: headings are set with letters apart ("S K I L L S") or in small capitals. */
export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')

const kinds = once(() => {
  const byName = new Map<string, SectionKind>()
  for (const kind of sectionKinds) {
    for (const name of names[kind].split('|')) if (!byName.has(squash(name))) byName.set(squash(name), kind)
  }
  return byName
})

/** Words that go before a section's name without changing what it is. */
const qualifiers =
  /^(?:my|selected|relevant|professional|recent|key|core|additional|other|main|personal|related|current|past|notable)\s+/i

/** What kind of section a heading opens; null where the text is no section's name. */
export function headingKind(text: string): SectionKind | null {
  const bare = text.replace(/^[\d.)\s•■▪►●#|]+/, '').replace(/[:：\s|•_\-–—]+$/, '')
  if (bare.length < 2 || bare.length > 60) return null
  const whole = kinds().get(squash(bare))
  if (whole) return whole
  const less = bare.replace(qualifiers, '')
  if (less !== bare) return kinds().get(squash(less)) ?? null
  return jointKind(bare)
}

/** "Awards & Certifications": the kind of the first where both are known names. */
function jointKind(text: string): SectionKind | null {
  const parts = text.split(
    /\s*(?:&|\/|,|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b|(?<!\p{L})и(?!\p{L})|\bi\b)\s*/iu,
  )
  if (parts.length < 2 || parts.length > 3) return null
  const each = parts.map(part => kinds().get(squash(part)))
  return each.every(kind => kind !== undefined) ? (each[0] ?? null) : null
}
