import { describe, expect, it } from 'vitest'
import { issuedId, issuerOf } from '../../../src/core/posting/issued-id'

describe('an id as wide as its issuer', () => {
  it.each([
    ['bamboohr', 'https://ACME.bamboohr.com/careers/42', 'https://globex.bamboohr.com/careers/42', '42'],
    [
      'icims',
      'https://careers-acme.icims.com/jobs/1042/job',
      'https://careers-globex.icims.com/jobs/1042/job',
      '1042',
    ],
    [
      'workday',
      'https://acme.wd5.myworkdayjobs.com/en-US/Jobs/job/Oslo/Cook_R-1042',
      'https://globex.wd5.myworkdayjobs.com/en-US/Jobs/job/Oslo/Cook_R-1042',
      'R-1042',
    ],
    [
      'workday',
      'https://wd5.myworkdaysite.com/recruiting/acme/Jobs/job/Cook_R-1042',
      'https://wd5.myworkdaysite.com/en-US/recruiting/globex/Jobs/job/Cook_R-1042',
      'R-1042',
    ],
    [
      'oracle',
      'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/1042',
      'https://globex.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/1042',
      '1042',
    ],
    [
      'jobvite',
      'https://jobs.jobvite.com/acme/job/oAb1',
      'https://jobs.jobvite.com/careers/globex/job/oAb1',
      'oAb1',
    ],
  ])('of %s bears its tenant', (site, one, other, id) => {
    expect(issuedId(site, one, id)).toContain('acme')
    expect(issuedId(site, other, id)).toContain('globex')
    expect(issuerOf(`id:${issuedId(site, one, id)}`)).not.toBe(issuerOf(`id:${issuedId(site, other, id)}`))
  })

  it('is the same under every address of one issuer', () => {
    expect(
      issuedId('workday', 'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Jobs/job/Cook_R-1', 'R-1'),
    ).toBe(
      issuedId('workday', 'https://wd5.myworkdaysite.com/recruiting/acme/Jobs/job/Cook_R-1/apply', 'R-1'),
    )
    expect(issuedId('linkedin', 'https://de.linkedin.com/jobs/view/cook-991122', '991122')).toBe(
      'linkedin:991122',
    )
  })

  it('is none where the address is not the site’s, however the page looks', () => {
    expect(issuedId('icims', 'https://larkfield.example/jobs/1042', '1042')).toBeNull()
    expect(issuedId('lever', 'https://lever.co.larkfield.example/acme/1', '1')).toBeNull()
    expect(issuedId('lever', 'no address', '1')).toBeNull()
  })
})
