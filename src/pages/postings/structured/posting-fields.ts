import { isRecord } from '../../../core/kernel/same'
import type { Block } from '../../../core/posting/blocks'
import type { Extractor, PostingFields } from '../../../core/posting/posting'
import type { Budget } from '../budget'
import { fieldOf, normalise, type WordedFields } from '../normalise'
import type { ReadingContext } from '../reading-context'
import { blocksOfElement, blocksOfHtml } from '../text/blocks-of'
import { asList, asText, type JsonObject } from './json'
import { isElement } from './microdata'
import { mostCountries, placesOf } from './places'
import { payOf } from './salary'

const names: Record<string, string> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  'page-data': 'page data',
}

/** A description of a few words is a stand-in for an advert that is an image or elsewhere. */
export const placeholderLength = 200

export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0)

/** The fields of a JobPosting object (JSON-LD or microdata). `base` is the trust in this extractor's plain values. */
export function fieldsOfPosting(
  posting: JsonObject,
  rung: Extractor,
  base: number,
  context: ReadingContext,
  budget: Budget,
): PostingFields {
  const source = names[rung] ?? rung
  const texts: WordedFields = {}
  const put = (name: keyof WordedFields, value: string | string[], key: string, confidence = base) => {
    if (value.length) texts[name] = { value, where: `${source} ${key}`, confidence }
  }
  put('title', decoded(asText(posting.title ?? posting.name)), 'title')
  const [employer, sure] = employerIn(posting.hiringOrganization)
  put('hiringOrganization', decoded(employer), 'hiringOrganization', sure ? base : Math.min(base, 0.5))
  const isRemote = /telecommute|remote/i.test(
    asList(posting.jobLocationType)
      .map(type => asText(type))
      .join(' '),
  )
  const places = placesOf(posting.jobLocation).map(decoded)
  const allowed = placesOf(posting.applicantLocationRequirements).map(decoded)
  const said = places.length ? places : allowed
  // A long list of countries is where applicants may live, which is nowhere to go to.
  const isEverywhere = isRemote && said.length > mostCountries && said.every(place => !place.includes(','))
  if (!isEverywhere) put('jobLocation', said, places.length ? 'jobLocation' : 'applicantLocationRequirements')
  if (isRemote) put('workMode', 'remote', 'jobLocationType')
  put(
    'employmentType',
    asList(posting.employmentType)
      .map(type => asText(type))
      .filter(Boolean),
    'employmentType',
  )
  put('datePosted', asText(posting.datePosted), 'datePosted')
  put('validThrough', asText(posting.validThrough), 'validThrough')
  put('identifier', identifierOf(posting.identifier), 'identifier')
  const contact = posting.applicationContact
  if (isRecord(contact))
    put(
      'contact',
      [asText(contact.name), asText(contact.email)].filter(Boolean).join(', '),
      'applicationContact',
    )

  const fields = normalise(texts, rung, context)
  const pay = payOf(posting.baseSalary ?? posting.estimatedSalary, asText(posting.salaryCurrency))
  if (pay)
    fields.baseSalary = fieldOf(pay, rung, `${source} baseSalary`, posting.baseSalary ? base : base - 0.3)
  const blocks = descriptionOf(posting, budget)
  if (blocks.length)
    fields.description = fieldOf(
      blocks,
      rung,
      `${source} description`,
      lengthOf(blocks) < placeholderLength ? 0.3 : base,
    )
  return fields
}

function descriptionOf(posting: JsonObject, budget: Budget): Block[] {
  const description = posting.description
  if (isElement(description)) return blocksOfElement(description, budget)
  const own = blocksOfHtml(asText(description), budget)
  // Some put requirements beside the description rather than into it.
  const beside = [
    'responsibilities',
    'qualifications',
    'skills',
    'experienceRequirements',
    'educationRequirements',
    'jobBenefits',
  ]
    .map(key =>
      asList(posting[key])
        .map(value => asText(value))
        .join('\n'),
    )
    .filter(text => text.length > 80 && !own.some(block => text.includes(block.text.slice(0, 60))))
  return [...own, ...beside.flatMap(text => blocksOfHtml(text, budget))]
}

/** The employer's name, and whether it is that: where it is left empty, the one that it is registered by. */
function employerIn(value: unknown): [name: string, sure: boolean] {
  const one = asList(value)[0]
  const name = asText(one).trim()
  return name === '' && isRecord(one) ? [asText(one.legalName ?? one.alternateName), false] : [name, true]
}

function identifierOf(value: unknown): string {
  if (isRecord(value)) return asText(value.value ?? value['@id'] ?? value.name)
  return asText(value)
}

/** Entities in a title or name ("R&amp;D"), which JSON does not need but pages write. */
function decoded(text: string): string {
  if (!/&(?:#?\w{2,8});/.test(text) || text.length > 2_000) return text.replace(/<[^<>]{0,200}>/g, ' ')
  return (
    new DOMParser().parseFromString(text.replace(/</g, '&lt;'), 'text/html').documentElement.textContent ??
    text
  )
}
