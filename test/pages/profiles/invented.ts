/**
 * Invented people on pages as LinkedIn lays them out, in its interface's six commonest languages. The page's own texts
 * (what it calls sections, how it writes dates and counts) stand in a table; the person speaks one language.
 */
export interface InterfaceWords {
  about: string
  experience: string
  education: string
  skills: string
  certificates: string
  volunteering: string
  alsoViewed: string
  showAll: string
  seeMore: string
  contact: string
  /** As the page words "500+ connections": what is bold, and the rest. */
  connections: [string, string]
  followers: [string, string]
  coverPhoto: string
  profilePhoto: string
  going: string
  ended: string
  single: string
  years: string
  fullTime: string
  ago: string
}

export const interfaces: Record<string, InterfaceWords> = {
  en: {
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    certificates: 'Licenses & certifications',
    volunteering: 'Volunteering',
    alsoViewed: 'People also viewed',
    showAll: 'Show all 24 skills',
    seeMore: '…see more',
    contact: 'Contact info',
    connections: ['500+', 'connections'],
    followers: ['1,234', 'followers'],
    coverPhoto: 'Cover photo',
    profilePhoto: 'Profile photo',
    going: 'Mar 2022 - Present · 2 yrs 3 mos',
    ended: 'Sep 2017 - Feb 2022 · 4 yrs 6 mos',
    single: '2016 · Less than a year',
    years: '2012 - 2015',
    fullTime: 'Full-time',
    ago: '2w',
  },
  de: {
    about: 'Info',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certificates: 'Bescheinigungen und Zertifikate',
    volunteering: 'Ehrenamt',
    alsoViewed: 'Wird auch oft angesehen',
    showAll: 'Alle 24 Kenntnisse anzeigen',
    seeMore: '… mehr anzeigen',
    contact: 'Kontaktinfo',
    connections: ['500+', 'Kontakte'],
    followers: ['1.234', 'Follower:innen'],
    coverPhoto: 'Titelbild',
    profilePhoto: 'Profilfoto',
    going: 'März 2022–Heute · 2 Jahre 3 Monate',
    ended: 'Sept. 2017–Feb. 2022 · 4 Jahre 6 Monate',
    single: '2016 · Weniger als ein Jahr',
    years: '2012–2015',
    fullTime: 'Vollzeit',
    ago: '2 Wochen',
  },
  fr: {
    about: 'Infos',
    experience: 'Expérience',
    education: 'Formation',
    skills: 'Compétences',
    certificates: 'Licences et certifications',
    volunteering: 'Expérience de bénévolat',
    alsoViewed: 'Autres profils consultés',
    showAll: 'Afficher les 24 compétences',
    seeMore: '…voir plus',
    contact: 'Coordonnées',
    connections: ['+ de 500', 'relations'],
    followers: ['1 234', 'abonnés'],
    coverPhoto: 'Photo de couverture',
    profilePhoto: 'Photo de profil',
    going: 'mars 2022 - aujourd’hui · 2 ans 3 mois',
    ended: 'sept. 2017 - févr. 2022 · 4 ans 6 mois',
    single: '2016 · Moins d’un an',
    years: '2012 - 2015',
    fullTime: 'Temps plein',
    ago: '2 sem.',
  },
  es: {
    about: 'Acerca de',
    experience: 'Experiencia',
    education: 'Educación',
    skills: 'Conocimientos y aptitudes',
    certificates: 'Licencias y certificaciones',
    volunteering: 'Voluntariado',
    alsoViewed: 'Otros perfiles vistos',
    showAll: 'Mostrar las 24 aptitudes',
    seeMore: '…ver más',
    contact: 'Información de contacto',
    connections: ['Más de 500', 'contactos'],
    followers: ['1.234', 'seguidores'],
    coverPhoto: 'Foto de portada',
    profilePhoto: 'Foto de perfil',
    going: 'mar. 2022 - actualidad · 2 años 3 meses',
    ended: 'sept. 2017 - feb. 2022 · 4 años 6 meses',
    single: '2016 · Menos de un año',
    years: '2012 - 2015',
    fullTime: 'Jornada completa',
    ago: '2 semanas',
  },
  pt: {
    about: 'Sobre',
    experience: 'Experiência',
    education: 'Formação acadêmica',
    skills: 'Competências',
    certificates: 'Licenças e certificados',
    volunteering: 'Voluntariado',
    alsoViewed: 'As pessoas também viram',
    showAll: 'Exibir todas as 24 competências',
    seeMore: '…ver mais',
    contact: 'Informações de contato',
    connections: ['+ de 500', 'conexões'],
    followers: ['1.234', 'seguidores'],
    coverPhoto: 'Foto da capa',
    profilePhoto: 'Foto do perfil',
    going: 'mar de 2022 - o momento · 2 anos 3 meses',
    ended: 'set de 2017 - fev de 2022 · 4 anos 6 meses',
    single: '2016 · Menos de um ano',
    years: '2012 - 2015',
    fullTime: 'Tempo integral',
    ago: '2 sem',
  },
  it: {
    about: 'Informazioni',
    experience: 'Esperienza',
    education: 'Formazione',
    skills: 'Competenze',
    certificates: 'Licenze e certificazioni',
    volunteering: 'Volontariato',
    alsoViewed: 'Altri profili consultati',
    showAll: 'Mostra tutte e 24 le competenze',
    seeMore: '…vedi altro',
    contact: 'Informazioni di contatto',
    connections: ['Più di 500', 'collegamenti'],
    followers: ['1.234', 'follower'],
    coverPhoto: 'Foto di copertina',
    profilePhoto: 'Foto del profilo',
    going: 'mar 2022 - Presente · 2 anni 3 mesi',
    ended: 'set 2017 - feb 2022 · 4 anni 6 mesi',
    single: '2016 · Meno di un anno',
    years: '2012 - 2015',
    fullTime: 'A tempo pieno',
    ago: '2 settimane',
  },
}

/** Titles and employers that hold a year, a dash or a dot of their own: what a careless reader takes for dates. */
export const person = {
  key: 'in/mirela-kovač-test',
  name: 'Mirela Kovač-Test',
  headline: 'Bridge engineer who keeps old spans open | Vision 2030, rail - road',
  place: 'Osijek, Croatia',
  about: 'I keep bridges open that were built before my grandmother was born.\nWrite to me about rivets.',
  skills: ['Steel inspection', 'Load testing 2020', 'Rail - road joints'],
  jobs: [
    { title: 'Lead engineer, Vision 2030', employer: 'Drava Spans', text: 'Kept 14 bridges open.' },
    { title: 'Engineer', employer: 'Expo 2020 Pavilions', text: '' },
  ],
  group: { employer: 'Old Quay - New Quay Ltd', titles: ['Inspector', 'Trainee inspector'] },
  school: { name: 'Technical School of 1948 Osijek', degree: 'Civil engineering, Diploma' },
  stranger: { name: 'Somebody Else', headline: 'Strange headline', key: 'in/somebody-else' },
}

const twice = (text: string): string =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`

/** 2022 to 2025: an h1, empty anchors, entities; some class names hashed, and `hashed` also those of lists. */
export function page2022(words: InterfaceWords, hashed = false): string {
  const item = hashed ? 'kTqVbWzLmNoPqRs' : 'artdeco-list__item'
  const sub = hashed ? 'vRtYuIoPaSdFgHj' : 'pvs-entity__sub-components'
  const entity = (lines: string[], below = '') =>
    `<div data-view-name="profile-component-entity"><div><a href="/x">${lines.map((line, i) => `<div class="${i === 0 ? 'q t-bold' : 'q'}">${twice(line)}</div>`).join('')}</a></div>` +
    `<div class="${sub}">${below}</div></div>`
  const entry = (lines: string[], below = '') => `<li class="${item}">${entry1(lines, below)}</li>`
  const entry1 = entity
  const told = (text: string) =>
    text &&
    `<ul><li><div class="xYz inline-show-more-text--is-collapsed">${twice(text.replace(/\n/g, '<br>'))}</div></li></ul>`
  const card = (id: string, title: string, body: string, foot = '') =>
    `<section class="artdeco-card"><div id="${id}" class="pv-profile-card__anchor"></div><div><h2>${twice(title)}</h2></div>${body}${foot}</section>`
  const list = (items: string[]) => `<ul class="q">${items.join('')}</ul>`
  const p = person
  const [first, second] = p.jobs
  const link = 'https://www.linkedin.com/in/mirela-kova%C4%8D-test'
  return `<!doctype html><html><head><title>(3) ${p.name} | LinkedIn</title></head><body><main>
<section class="artdeco-card"><div class="profile-background-image"><img class="profile-background-image__image" src="https://media.example/b.jpg" alt="${words.coverPhoto}"></div>
<div class="pv-top-card-profile-picture__container"><img class="pv-top-card-profile-picture__image" src="https://media.example/p.jpg" alt="${p.name}"></div>
<div class="mt2"><h1>${p.name}</h1><div class="text-body-medium break-words">${p.headline}</div>
<div class="mt2"><span class="text-body-small inline">${p.place}</span><span><a href="${link}/overlay/contact-info/">${words.contact}</a></span></div>
<ul><li class="text-body-small"><span><span class="t-bold">${words.followers[0]}</span> ${words.followers[1]}</span></li>
<li class="text-body-small"><a href="https://www.linkedin.com/mynetwork/invite-connect/connections/"><span><span class="t-bold">${words.connections[0]}</span> ${words.connections[1]}</span></a></li></ul></div></section>
${card('about', words.about, `<div class="inline-show-more-text">${twice(p.about.replace('\n', '<br>'))}<button>${words.seeMore}</button></div>`)}
${card('content_collections', 'Activity', `<ul><li><a href="/feed"><span class="feed-mini-update-contextual-description__text"><span aria-hidden="true"><strong>${p.name}</strong> posted this • ${words.ago}</span></span></a><p>Old Quay 2019 - 2021</p></li></ul>`)}
${card(
  'experience',
  words.experience,
  list([
    entry(
      [first?.title ?? '', `${first?.employer} · ${words.fullTime}`, words.going, 'Zagreb, Croatia · Hybrid'],
      told(first?.text ?? ''),
    ),
    entry([second?.title ?? '', second?.employer ?? '', words.ended, 'Dubai']),
    entry(
      [p.group.employer, `${words.fullTime} · 1 yr`],
      list(p.group.titles.map(title => `<li>${entity([title, words.single, 'Osijek'])}</li>`)),
    ),
  ]),
)}
${card('education', words.education, list([entry([p.school.name, p.school.degree, words.years])]))}
${card('licenses_and_certifications', words.certificates, list([entry(['Rope access', 'Heights Board', words.single])]))}
${card('volunteering_experience', words.volunteering, list([entry(['Coach', 'Rowing club', words.going])]))}
${card(
  'skills',
  words.skills,
  list(
    p.skills.map(skill => entry([skill], '<ul><li><span aria-hidden="true">3 endorsements</span></li></ul>')),
  ),
  `<div><a href="${link}/details/skills?x=1">${words.showAll}</a></div>`,
)}
${card('interests', 'Interests', '')}
</main><aside><section><h2>${words.alsoViewed}</h2><ul>${`<li><a href="/in/somebody-else"><div data-view-name="profile-component-entity"><div>${twice(p.stranger.name)}</div><div>${twice(p.stranger.headline)}</div></div></a></li>`.repeat(3)}</ul></section></aside></body></html>`
}

/** 2026: hashed class names, no h1, cards with a component key, lines as paragraphs. */
export function page2026(words: InterfaceWords): string {
  const p = person
  const [first, second] = p.jobs
  const link = 'https://www.linkedin.com/in/mirela-kova%C4%8D-test'
  const key = (name: string) => `com.linkedin.sdui.profile.card.refACoAAInvented${name}`
  const card = (name: string, title: string, body: string) =>
    `<div componentkey="${key(name)}"><section componentkey="${key(name)}"><div><div><h2>${title}</h2></div>${body}</div></section></div>`
  const lines = (all: string[]) => all.map(line => `<p class="_a1">${line}</p>`).join('')
  const told = (text: string) =>
    text &&
    `<p><span data-testid="expandable-text-box">${text.replace('\n', '<br>')}<button data-testid="expandable-text-button"><span>…</span></button></span></p>`
  let n = 0
  const entry = (all: string[], below = '') =>
    `<div componentkey="entity-collection-item-${n++}"><a href="/company/1"><figure><img alt="" src="https://media.example/l.png"></figure></a><div>${lines(all)}${below}</div></div>`
  return `<!doctype html><html><head><title>${p.name} | LinkedIn</title></head><body><main>
${`<div componentkey="${key('Topcard')}"><section componentkey="${key('Topcard')}"><div>
<div><a href="${link}/overlay/background"><figure><svg id="person-medium" aria-label="${words.coverPhoto}"></svg><img alt="${words.coverPhoto}" src="https://media.example/b.jpg"></figure></a>
<a href="${link}/"><div aria-label="${words.profilePhoto}"><figure><svg id="person-accent-4"></svg><img alt="" src="https://media.example/p.jpg"></figure></div></a></div>
<div><div><div><a href="${link}/"><div><h2>${p.name}</h2></div></a><p>· 1st</p></div><p>${p.headline}</p><p>${first?.employer}</p>
<div><p>${p.place}</p><p>·</p><p><a href="${link}/overlay/contact-info/">${words.contact}</a></p></div></div>
<a href="https://www.linkedin.com/search/results/people/?x"><p>${words.connections.join(' ')}</p></a>
<p>${words.followers.join(' ')}</p>
<a href="https://www.linkedin.com/search/results/people/?y"><p><strong>${p.stranger.name}</strong> and 43 more</p></a></div></div></section></div>`}
${card('About', words.about, told(p.about))}
${card(
  'ExperienceTopLevelSection',
  words.experience,
  entry(
    [first?.title ?? '', `${first?.employer} · ${words.fullTime}`, words.going, 'Zagreb, Croatia · Hybrid'],
    told(first?.text ?? ''),
  ) +
    entry([second?.title ?? '', second?.employer ?? '', words.ended, 'Dubai']) +
    entry(
      [p.group.employer, `${words.fullTime} · 1 yr`],
      `<ul>${p.group.titles.map(title => `<li><div>${lines([title, words.single, 'Osijek'])}</div></li>`).join('')}</ul>`,
    ),
)}
${card('EducationTopLevelSection', words.education, entry([p.school.name, p.school.degree, words.years]))}
${card(
  'SkillsTopLevelSection',
  words.skills,
  `${p.skills.map(skill => entry([skill, '3 endorsements'])).join('')}<a href="${link}/details/skills/">${words.showAll}</a>`,
)}
<section><h2>${words.alsoViewed}</h2><div componentkey="entity-collection-item-x"><a href="/in/somebody-else/"><p>${p.stranger.name}</p><p>${p.stranger.headline}</p></a></div></section>
</main></body></html>`
}
