import { type Message, messages } from '../kernel/message'

const words = messages('sites', {
  linkedin:
    'LinkedIn’s user agreement does not allow software that reads its pages automatically; Steppingstone only reads what you have opened, on this device, and you decide whether to use it there.',
  oracle: 'These pages seldom name the employer; you may have to add it.',
})

/**
 * The job sites that Steppingstone knows. The options page offers a switch for each; its hosts are what the
 * browser is asked for. A site's reader is the file of the same id in pages/postings/sites.
 */
export interface Site {
  id: string
  name: string
  /** Host names, each standing for itself and its subdomains. */
  hosts: readonly string[]
  /** What the reader rests on: a page seen, facts looked up, or the generic reader alone. */
  basis: 'real-page' | 'facts' | 'generic'
  /** People look for jobs there; without it, it carries the career pages of employers. */
  board?: true
  /** Shown beside the switch. */
  note?: Message
  /** Its ids count on all of its hosts alike; without it they count within one tenant or host. */
  ids?: 'everywhere'
  /** Hosts that many employers share: the employer's part of the path says whose an id is. */
  shared?: readonly string[]
  /** The parameters of an address that say which job it shows; all others are dropped. Unknown where absent. */
  query?: readonly string[]
}

export const sites = [
  {
    id: 'ashby',
    name: 'Ashby',
    hosts: ['jobs.ashbyhq.com'],
    basis: 'real-page',
    ids: 'everywhere',
    query: ['ashby_jid'],
  },
  { id: 'bamboohr', name: 'BambooHR', hosts: ['bamboohr.com'], basis: 'facts', query: ['id'] },
  { id: 'breezy', name: 'Breezy', hosts: ['breezy.hr'], basis: 'generic' },
  {
    id: 'built-in',
    name: 'Built In',
    board: true,
    hosts: [
      'builtin.com',
      'builtinaustin.com',
      'builtinboston.com',
      'builtinchicago.org',
      'builtincolorado.com',
      'builtinla.com',
      'builtinnyc.com',
      'builtinseattle.com',
      'builtinsf.com',
    ],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'dice',
    name: 'Dice',
    board: true,
    hosts: ['dice.com'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    board: true,
    hosts: [
      'glassdoor.com',
      'glassdoor.ca',
      'glassdoor.co.in',
      'glassdoor.co.uk',
      'glassdoor.com.au',
      'glassdoor.de',
      'glassdoor.fr',
      'glassdoor.ie',
      'glassdoor.nl',
      'glassdoor.sg',
    ],
    basis: 'facts',
    ids: 'everywhere',
    query: ['jl', 'jobListingId'],
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    hosts: ['greenhouse.io'],
    basis: 'real-page',
    ids: 'everywhere',
    query: ['for', 'token', 'gh_jid'],
  },
  { id: 'icims', name: 'iCIMS', hosts: ['icims.com'], basis: 'real-page', query: [] },
  {
    id: 'indeed',
    name: 'Indeed',
    board: true,
    hosts: ['indeed.com'],
    basis: 'real-page',
    ids: 'everywhere',
    query: ['jk', 'vjk'],
  },
  { id: 'jazzhr', name: 'JazzHR', hosts: ['applytojob.com'], basis: 'facts', query: [] },
  {
    id: 'jobvite',
    name: 'Jobvite',
    hosts: ['jobs.jobvite.com'],
    basis: 'facts',
    shared: ['jobs.jobvite.com'],
    query: ['j'],
  },
  { id: 'lever', name: 'Lever', hosts: ['lever.co'], basis: 'real-page', ids: 'everywhere', query: [] },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    board: true,
    hosts: ['linkedin.com'],
    basis: 'real-page',
    ids: 'everywhere',
    query: ['currentJobId'],
    note: words.linkedin(),
  },
  {
    id: 'monster',
    name: 'Monster',
    board: true,
    hosts: ['monster.com', 'monster.ca', 'monster.co.uk', 'monster.de', 'monster.fr'],
    basis: 'facts',
    query: ['jobid', 'id'],
  },
  {
    id: 'naukri',
    name: 'Naukri',
    board: true,
    hosts: ['naukri.com'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'oracle',
    name: 'Oracle Recruiting',
    hosts: ['oraclecloud.com'],
    basis: 'facts',
    query: [],
    note: words.oracle(),
  },
  {
    id: 'personio',
    name: 'Personio',
    hosts: ['jobs.personio.com', 'jobs.personio.de'],
    basis: 'real-page',
    query: [],
  },
  { id: 'recruitee', name: 'Recruitee', hosts: ['recruitee.com'], basis: 'generic' },
  { id: 'reed', name: 'Reed', board: true, hosts: ['reed.co.uk'], basis: 'generic' },
  { id: 'remote-ok', name: 'Remote OK', board: true, hosts: ['remoteok.com'], basis: 'generic' },
  {
    id: 'seek',
    name: 'SEEK, JobStreet, Jobsdb',
    board: true,
    hosts: ['seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com'],
    basis: 'facts',
    query: ['jobId'],
  },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    hosts: ['smartrecruiters.com'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'stepstone',
    name: 'StepStone',
    board: true,
    hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
    basis: 'facts',
    query: [],
  },
  {
    id: 'successfactors',
    name: 'SAP SuccessFactors',
    hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'],
    basis: 'real-page',
    query: ['career_job_req_id', 'career_ns', 'company', 'jobId', 'jobid', 'site'],
  },
  { id: 'teamtailor', name: 'Teamtailor', hosts: ['teamtailor.com'], basis: 'real-page', query: [] },
  {
    id: 'totaljobs',
    name: 'Totaljobs, Jobsite, Caterer, IrishJobs',
    board: true,
    hosts: ['totaljobs.com', 'jobsite.co.uk', 'caterer.com', 'irishjobs.ie', 'nijobs.com', 'jobs.ie'],
    basis: 'facts',
    query: [],
  },
  {
    id: 'usajobs',
    name: 'USAJOBS',
    board: true,
    hosts: ['usajobs.gov'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'we-work-remotely',
    name: 'We Work Remotely',
    board: true,
    hosts: ['weworkremotely.com'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'welcome-to-the-jungle',
    name: 'Welcome to the Jungle',
    board: true,
    hosts: ['welcometothejungle.com'],
    basis: 'facts',
    query: [],
  },
  { id: 'wellfound', name: 'Wellfound', board: true, hosts: ['wellfound.com'], basis: 'generic' },
  {
    id: 'workable',
    name: 'Workable',
    hosts: ['apply.workable.com', 'jobs.workable.com'],
    basis: 'real-page',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'workday',
    name: 'Workday',
    hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
    basis: 'real-page',
    shared: ['myworkdaysite.com'],
    query: [],
  },
  {
    id: 'xing',
    name: 'Xing',
    board: true,
    hosts: ['xing.com'],
    basis: 'facts',
    ids: 'everywhere',
    query: [],
  },
  {
    id: 'y-combinator',
    name: 'Y Combinator, Work at a Startup',
    board: true,
    hosts: ['workatastartup.com', 'ycombinator.com'],
    basis: 'generic',
  },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    board: true,
    hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk'],
    basis: 'facts',
    ids: 'everywhere',
    query: ['jid', 'lvk', 'uuid'],
  },
] as const satisfies readonly Site[]

/** Exactly the host or a subdomain of it; never a substring (netflix.com holds x.com). */
export const hostMatches = (hostname: string, host: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`)

/** The site of an address, or null where it is none of the list. */
export function siteOf(hostname: string): Site | null {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  return sites.find(site => site.hosts.some(host => hostMatches(name, host))) ?? null
}

/** The match pattern of a host and its subdomains. */
export const originOf = (host: string): string => `https://*.${host}/*`

/** The match patterns that the browser is asked for when the site is switched on. */
export const originsOf = (site: Site): string[] => site.hosts.map(originOf)

/** The pattern of the switch "everywhere". */
export const everywhere = 'https://*/*'
