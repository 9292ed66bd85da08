import { canonicalSkill } from '../advert/skills/canonical'

/** The name under which postings are counted that ask for a skill, as the user words it ("Airflow": "apache airflow"). */
export const countedAs = (skill: string): string =>
  (canonicalSkill(skill)?.name ?? skill.trim()).toLowerCase()
