import { type InterfaceWords, person } from './invented'

/**
 * The same invented person as LinkedIn shows people outside the usual page: to whoever isn't signed in, in Recruiter, in
 * Sales Navigator, and on the light pages for phones. Around the person stand others, as they do there.
 */
const link = 'https://www.linkedin.com/in/mirela-kova%C4%8D-test'
const stranger = 'https://www.linkedin.com/in/somebody-else?trk=public_profile_browsemap'
const [first] = person.jobs

/** Others beside and below the profile: who was also looked at, who has the same name, whose posts were liked. */
const others = (words: InterfaceWords, title: string): string => {
  const { name, headline } = person.stranger
  const card = `<li><div class="base-card base-aside-card"><a class="base-card__full-link" href="${stranger}"></a><h3 class="base-aside-card__title">${name}</h3><p class="base-aside-card__subtitle">${headline}</p><div class="base-aside-card__metadata"><div>${title}</div></div></div></li>`
  return `<section class="aside-section-container"><h2>${words.alsoViewed}</h2><ul class="aside-profiles-list">${card.repeat(4)}</ul></section>
<section class="samename"><h2>${person.name}</h2><ul><li><a href="${stranger}"><h3 class="base-main-card__title">${name}</h3><p class="top-card-layout__headline">${headline}</p></a></li></ul></section>`
}

/** To whoever isn't signed in, today: sections in order, titles and employers partly masked. */
export function publicPage(words: InterfaceWords, shown: { headline?: string | null } = {}): string {
  const { headline = person.headline } = shown
  const section = (name: string, title: string, body: string) =>
    `<section class="core-section-container pp-section ${name}" data-section="${name}"><h2 class="core-section-container__title">${title}</h2><div class="core-section-container__content">${body}</div></section>`
  const item = (title: string, employer: string) =>
    `<li class="profile-section-card experience-item"><h3 class="profile-section-card__title">${title}</h3><h4 class="profile-section-card__subtitle">${employer}</h4><p class="experience-item__duration"><time>${words.going}</time></p></li>`
  return `<!doctype html><html><head><title>${person.name} | LinkedIn</title><link rel="canonical" href="${link}"></head><body>
<div class="contextual-sign-in-modal" role="dialog" hidden><h2 class="contextual-sign-in-modal__header">${person.stranger.name}</h2><p>${person.stranger.headline}</p></div>
<main id="main-content"><section class="profile"><section class="top-card-layout">
<figure class="cover-img"><img class="cover-img__image" src="https://media.example/b.jpg" alt=""></figure>
<div class="top-card-layout__card"><img class="top-card__profile-image" src="https://media.example/p.jpg" alt="${person.name}">
<div class="top-card-layout__entity-info"><h1 class="top-card-layout__title">${person.name}</h1>
${headline === null ? '' : `<h2 class="top-card-layout__headline">${headline}</h2>`}
<h3 class="top-card-layout__first-subline"><div class="not-first-middot"><span>${person.place}</span><span>${words.contact}</span></div><div class="not-first-middot"><span>${words.followers.join(' ')}</span><span>${words.connections.join(' ')}</span></div></h3></div></div></section>
${section('summary', words.about, `<p>${person.about.slice(0, 20)} *** ** *********</p>`)}
${section('experience', words.experience, `<ul class="experience__list">${item('****** ****', first?.employer ?? '')}</ul>`)}
${section('activities', 'Activity', `<ul><li><a href="${stranger}"><h3>${person.stranger.headline}</h3><h4>${person.stranger.name}</h4></a></li></ul>`)}
${others(words, person.place)}
</section></main></body></html>`
}

/** To a recruiter: lockups in place of headings, and the list that the candidate stands in beside. */
export function recruiterPage(words: InterfaceWords): string {
  const lockup = (name: string, headline: string, place: string, href: string) =>
    `<div class="artdeco-entity-lockup lockup"><span data-test-row-lockup-full-name><div class="artdeco-entity-lockup__title"><a href="${href}">${name}</a></div></span><span data-test-row-lockup-headline>${headline}</span><div data-test-row-lockup-location>${place}</div></div>`
  const { stranger: other } = person
  return `<!doctype html><html><head><title>${person.name} | LinkedIn Recruiter</title></head><body>
<aside><ol data-test-paginated-list><li>${lockup(other.name, other.headline, person.place, '/talent/profile/AEMAAA2')}</li></ol></aside>
<main><div id="profile-container"><div class="topcard-condensed"><div class="topcard-condensed__content">${lockup(person.name, person.headline, person.place, '/talent/profile/AEMAAA1')}
<a class="topcard-condensed__public-profile-hovercard" href="${link}">${link}</a></div></div>
<section><h2>${words.about}</h2><p data-test-summary-card-text>${person.about}</p></section>
<section><h2>${words.experience}</h2><ul data-test-position-list-container><li><h3 class="position-item__position-title-link">${first?.title}</h3><p>${first?.employer}</p><p>${words.going}</p></li></ul></section>
<section><h2>${words.alsoViewed}</h2><ul><li>${lockup(other.name, other.headline, person.place, '/talent/profile/AEMAAA2')}</li></ul></section></div></main></body></html>`
}

/** To a salesperson: values that say of themselves what they are. */
export function salesPage(words: InterfaceWords): string {
  const lead = (name: string, headline: string) =>
    `<section><h1 data-anonymize="person-name">${name}</h1><span data-anonymize="headline">${headline}</span><span data-anonymize="location">${person.place}</span></section>`
  return `<!doctype html><html><head><title>${person.name} | Sales Navigator</title></head><body>
<main><div id="profile-card-section">${lead(person.name, person.headline)}</div>
<section><h2>${words.experience}</h2><ul><li><h2 data-anonymize="job-title">${first?.title}</h2><p data-anonymize="company-name">${first?.employer}</p></li></ul></section></main>
<aside><h2>${words.alsoViewed}</h2>${lead(person.stranger.name, person.stranger.headline)}</aside></body></html>`
}

/** The light page for phones. */
export function lightPage(words: InterfaceWords): string {
  return `<!doctype html><html><head><title>${person.name}</title></head><body class="mwlite">
<main><section class="profile-top-card member"><h1 class="heading-large">${person.name}</h1><div class="body-medium" dir="ltr">${person.headline}</div><div class="body-small">${person.place} · ${words.connections.join(' ')}</div></section>
<section class="summary-container"><h2>${words.about}</h2><div class="description">${person.about}</div></section>
<section class="experience-container"><h2>${words.experience}</h2><ol><li><span class="list-item-heading">${first?.title}</span><span class="body-medium">${first?.employer}</span></li></ol></section>
<section class="browsemap"><h2>${words.alsoViewed}</h2><ul><li><a href="/mwlite/in/somebody-else"><h1 class="heading-large">${person.stranger.name}</h1><div class="body-medium">${person.stranger.headline}</div></a></li></ul></section></main></body></html>`
}
