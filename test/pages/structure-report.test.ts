// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { shapeOf, structureReport } from '../../src/pages/structure-report'

const page = (html: string) => ({
  document: new DOMParser().parseFromString(html, 'text/html'),
  url: new URL('https://jobs.quellwerk.example/view/Kim-Muster-77?jk=4711&user=kim'),
})

describe('the report of a page', () => {
  const report = structureReport(
    page(`<title>Data Engineer – Quellwerk</title>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Data Engineer","baseSalary":{"value":90000}}</script>
      <script>window.secret = "Kim"</script>
      <h1 id="job-77" class="posting-title" data-testid="title" onclick="steal()">Data Engineer</h1>
      <a href="/in/kim-muster?ref=Kim" aria-label="Kim Muster" data-member="kim">Kim Muster, +41 79 000</a>
      <input name="mail" value="kim@quellwerk.example"><!-- Kim -->`),
  )

  it('holds no word of the page', () => {
    for (const word of [
      'Kim',
      'kim',
      'Muster',
      'Data',
      'Engineer',
      'Quellwerk',
      '90000',
      '4711',
      '77',
      'secret',
      'steal',
    ]) {
      expect(report.replace('jobs.quellwerk.example', '')).not.toContain(word)
    }
  })

  it('holds what a reader needs', () => {
    expect(report).toContain('<h1 id="job-00" class="posting-title" data-testid="title">Xxxx Xxxxxxxx</h1>')
    expect(report).toContain('"@type":"JobPosting","title":"Xxxx Xxxxxxxx"')
    expect(report).toContain('jobs.quellwerk.example/view/')
    expect(report).toContain('jk=0')
  })

  it('keeps the shape of letters of any script', () => {
    expect(shapeOf('Ünter-Straße 12, Київ')).toBe('Xxxxx-Xxxxxx 00, Xxxx')
  })
})

it('keeps no identifier, wherever it stands', () => {
  const id = 'ACoAABx7Qk3mZPqL0sT9vWnY2uR5eH8'
  const report = structureReport(
    page(
      `<div id="member-${id}" componentkey="urn:li:member:${id}" class="profile-card css-1a2b3c">
        <a href="/in/someone?miniProfile${id}=1">x</a>
        <script type="application/json">{"${id}": {"name": "Ana"}}</script>
      </div>`,
    ),
  )
  expect(report).toContain('class="profile-card css-0a0b0c"')
  expect(report).not.toContain('ACoAAB')
  expect(report).not.toContain('mZPqL')
})
