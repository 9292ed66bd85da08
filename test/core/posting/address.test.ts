import { describe, expect, it } from 'vitest'
import { addressKey, cleanAddress } from '../../../src/core/posting/address'

describe('an address as it is kept', () => {
  it('holds nothing of who looked at it', () => {
    const secrets =
      'email=kim%40larkfield.example&candidate_token=9f8e7d&userId=77&session=abc&state=0123456789abcdef0123&first_name=Kim'
    expect(
      cleanAddress(`https://larkfield.example/careers/42?${secrets}#access_token=s3cret&expires=1`),
    ).toBe('https://larkfield.example/careers/42')
    expect(cleanAddress('https://kim:pw@larkfield.example/careers;jsessionid=1A2B/42')).toBe(
      'https://larkfield.example/careers/42',
    )
    expect(cleanAddress('https://larkfield.example/apply/kim@larkfield.example/42')).toBe(
      'https://larkfield.example/apply',
    )
    expect(cleanAddress('https://larkfield.example/jobs/42?lang=de&utm_source=x')).toBe(
      'https://larkfield.example/jobs/42?lang=de',
    )
    expect(cleanAddress('https://larkfield.example/jobs/42?lang=anna.b@mail.example')).toBe(
      'https://larkfield.example/jobs/42',
    )
    expect(addressKey('https://larkfield.example/jobs/42?lang=de')).toBe(
      addressKey('https://larkfield.example/jobs/42?lang=en'),
    )
    expect(cleanAddress('https://larkfield.example/#/jobs/42?token=s3cret&lang=de')).toBe(
      'https://larkfield.example/#/jobs/42',
    )
    expect(
      cleanAddress(`https://larkfield.example/jobs/42?x=${'a1'.repeat(40)}&y=eyJhbGciOi.eyJzdWIi.x`),
    ).toBe('https://larkfield.example/jobs/42')
  })

  it('keeps of a known site its identifying parameters alone', () => {
    expect(cleanAddress('https://ie.indeed.com/viewjob?jk=abc123&from=serp&q=nurse&l=Cork&anything=1')).toBe(
      'https://ie.indeed.com/viewjob?jk=abc123',
    )
    expect(
      cleanAddress('https://boards.greenhouse.io/embed/job_app?for=larkfield&token=4711&b=https%3A%2F%2Fx'),
    ).toBe('https://boards.greenhouse.io/embed/job_app?for=larkfield&token=4711')
    expect(
      cleanAddress('https://www.linkedin.com/jobs/search/?currentJobId=99887766&keywords=cook&position=3'),
    ).toBe('https://www.linkedin.com/jobs/search/?currentJobId=99887766')
  })

  it('stays one that opens, and is the same when cleaned again', () => {
    for (const address of [
      'https://larkfield.example/vacatures?vacature=kok%20m%2Fv&plaats=Gent',
      'https://larkfield.example/view?id=7f3b2a10-0000-4000-8000-1234567890ab',
      'https://larkfield.example/careers?gh_jid=4711001',
      'https://larkfield.example/jobs#job-101',
      'http://larkfield.example:8080/#!/stelle/12',
    ]) {
      expect(cleanAddress(address)).toBe(address)
      expect(addressKey(cleanAddress(address))).toBe(addressKey(address))
    }
  })

  it('leaves any other text as it is', () => {
    expect(cleanAddress('hand:01J')).toBe('hand:01J')
    expect(cleanAddress('not an address')).toBe('not an address')
  })
})

describe('addressKey', () => {
  it('leaves out what says where a visitor came from', () => {
    expect(addressKey('https://www.jobs.example/job/12/?utm_source=x&gh_src=1&ref=news&trk=abc#top')).toBe(
      'url:jobs.example/job/12',
    )
    expect(addressKey('https://jobs.example/job/cook-1204?ref=3344&position=2')).toBe(
      'url:jobs.example/job/cook-1204',
    )
  })

  it('keeps what says which posting it is', () => {
    expect(addressKey('https://jobs.example/view?jk=77&utm_campaign=a')).toBe('url:jobs.example/view?jk=77')
  })

  it('tells openings apart by whatever numbers them', () => {
    for (const name of ['ref', 'refid', 'position', 'cid', 'sid', 'bid', 'gh_jid', 'vacature', 'id'])
      expect(addressKey(`https://larkfield.example/careers?${name}=101`)).not.toBe(
        addressKey(`https://larkfield.example/careers?${name}=102`),
      )
    for (const route of ['#job-', '#', '#/jobs/', '#!/stelle/', '#jobid='])
      expect(addressKey(`https://larkfield.example/careers${route}101`)).not.toBe(
        addressKey(`https://larkfield.example/careers${route}102`),
      )
  })

  it('takes a part of the page for none', () => {
    for (const anchor of ['#top', '#apply', '#section-2', '#step1', '#:~:text=nurse'])
      expect(addressKey(`https://larkfield.example/careers/12${anchor}`)).toBe(
        'url:larkfield.example/careers/12',
      )
  })

  it('orders parameters and keeps routes in the fragment', () => {
    expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('http://a.example/?a=1&b=2'))
    expect(addressKey('https://a.example/#/job/12')).toBe('url:a.example#/job/12')
  })

  it('takes any text', () => {
    expect(addressKey('not an address')).toBe('url:not an address')
  })
})

it('keeps a key that tells one job from the next, and none that opens something', () => {
  const detail = (key: string) => addressKey(`https://larkfield.example/jobs/detail?key=${key}`)
  expect(detail('7c1e9f20ab34d856e1')).not.toBe(detail('91aa0c44de7712bfc0'))
  expect(cleanAddress('https://larkfield.example/invitation?key=7c1e9f20ab34d856e1')).not.toContain('key')
  expect(cleanAddress('https://larkfield.example/jobs/48213?key=7c1e9f20ab34d856e1')).not.toContain('key')
})
