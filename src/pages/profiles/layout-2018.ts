import {
  blankSnapshot,
  notVisible,
  type Part,
  type Position,
  profileLimits,
  type Role,
  type School,
} from '../../core/profile/profile'
import { type Layout, read, readLine, roleOf } from './layout'
import { lineOf, textOf } from './text'

/** 2018 to 2021. It is served no more; saved pages of it are read where they say plainly what is what. */
export const layout2018: Layout = {
  id: '2018-21',
  read(document, key) {
    const name = lineOf(document.querySelector('.pv-top-card-section__name'), profileLimits.name)
    if (!name) return null
    const at = (selector: string) => document.querySelector(selector)
    const summary = at('.pv-top-card-section__summary-text')
    const about = textOf(summary, profileLimits.about)
    return {
      ...blankSnapshot(key, '2018-21', name),
      headline: readLine(
        at('.pv-top-card-section__headline'),
        '.pv-top-card-section__headline',
        profileLimits.headline,
      ),
      location: readLine(
        at('.pv-top-card-section__location'),
        '.pv-top-card-section__location',
        profileLimits.line,
      ),
      about: about
        ? read(
            about,
            '.pv-top-card-section__summary-text',
            !at('.pv-top-card-section__summary-toggle-button'),
          )
        : notVisible,
      photo: at('img.profile-photo-edit__preview, img.pv-top-card-section__photo')
        ? read(true, 'profile photo')
        : notVisible,
      experience: readExperience(document),
      education: readEducation(document),
      skills: readSkills(document),
    }
  },
}

const says = (element: Element, selector: string): string =>
  lineOf(
    element.querySelector(`${selector} span:not(.visually-hidden)`) ?? element.querySelector(selector),
    profileLimits.line,
  )

function roleIn(element: Element): Role {
  const description = textOf(element.querySelector('.pv-entity__description'), profileLimits.description)
  return roleOf(
    says(element, 'h3'),
    says(element, '.pv-entity__date-range'),
    says(element, '.pv-entity__location'),
    description,
  )
}

function readExperience(document: Document): Part<Position[]> {
  const positions = Array.from(document.querySelectorAll('#experience-section .pv-position-entity'))
    .slice(0, profileLimits.positions)
    .map((item): Position => {
      const group = Array.from(item.querySelectorAll('.pv-entity__role-details')).slice(
        0,
        profileLimits.roles,
      )
      if (group.length > 0)
        return { organization: says(item, '.pv-entity__company-summary-info h3'), roles: group.map(roleIn) }
      return {
        organization: lineOf(item.querySelector('.pv-entity__secondary-title'), profileLimits.line),
        roles: [roleIn(item)],
      }
    })
  return positions.length > 0
    ? read(
        positions,
        '#experience-section',
        !document.querySelector('#experience-section .pv-profile-section__see-more-inline'),
      )
    : notVisible
}

function readEducation(document: Document): Part<School[]> {
  const schools = Array.from(document.querySelectorAll('.pv-education-entity'))
    .slice(0, profileLimits.schools)
    .map(item => ({
      school: says(item, 'h3'),
      degree: says(item, '.pv-entity__degree-name .pv-entity__comma-item'),
      dates: says(item, '.pv-entity__dates').slice(0, 100),
    }))
  return schools.length > 0 ? read(schools, '.pv-education-entity') : notVisible
}

function readSkills(document: Document): Part<string[]> {
  const skills = Array.from(document.querySelectorAll('.pv-skill-category-entity__name'))
    .slice(0, profileLimits.skills)
    .map(item => lineOf(item, profileLimits.line))
    .filter(Boolean)
  return skills.length > 0
    ? read(
        skills,
        '.pv-skill-category-entity__name',
        !document.querySelector('.pv-skills-section__additional-skills'),
      )
    : notVisible
}
