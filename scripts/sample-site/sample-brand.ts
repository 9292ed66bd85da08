import type { Brand } from '../../src/core/brand/brand'

/** The brand statement of an invented person, for looking around. */
export const sampleBrand: Brand = {
  statement: 'I turn untidy operational data into figures that planners, drivers and buyers decide with.',
  targetRoles: ['Senior data analyst', 'Analytics engineer'],
  strengths: ['Explaining figures to people who do not like them', 'Asking where a number comes from'],
  skills: ['SQL', 'Python', 'Power BI', 'Data modelling', 'Workshops', 'Logistics'],
  learning: ['dbt', 'Snowflake'],
  mustHaves: ['Hybrid or remote', 'At least 60,000 EUR a year'],
  dealbreakers: ['Night shifts'],
  values: ['Work that people notice when it is missing'],
}
