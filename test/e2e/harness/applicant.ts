/** An invented person with a résumé, and a second employer to whom the same one might go. */
export const second = 'https://jobs.harbour-green.example/roles/water-planner'
export const secondPosting = { title: 'Water Planner', employer: 'Harbour Green' }

export const did = [
  'Planned the watering of twelve parks for three summers',
  'Built a report in SQL that finds broken sensors before the roots are dry',
  'Agreed with the waterworks on hot days, without one fine in four years',
  'Trained six gardeners to read the figures of the ground themselves',
  'Cut the water bill by a fifth and told the council how',
  'Wrote the handbook that the night shift keeps beside the pumps',
]

/** As many as a short résumé has. */
export const resumeLines = did.slice(0, 4)

export const sentence = 'I keep parks green with less water, and tell the council what it saved.'

/** The version for the first employer, as the applicant writes it. */
export const tailored = [
  'Robin Veldhuis',
  'Irrigation Planner',
  'I keep parks green with less water: seven years of irrigation, and the SQL that shows what it saved.',
  '',
  'Experience',
  'Irrigation Technician, Lindenhof Parks, March 2019 – present',
  ...resumeLines.map(line => `• ${line}`),
  '',
  'Skills',
  'Excellent SQL, irrigation, budgeting, fluent English',
].join('\n')

export const resumePage = (lines: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><style>body{font:11pt sans-serif}h1,h2,p,ul{margin:4px 0}</style>
  <h1>Robin Veldhuis</h1><p>robin@veldhuis.example | +49 30 1234567 | Utrecht</p>
  <h2>Summary</h2><p>${sentence}</p>
  <h2>Experience</h2><p><b>Irrigation Technician</b>, Lindenhof Parks</p><p>March 2019 – Present</p>
  <ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>
  <h2>Education</h2><p>BSc Horticulture, University of Wageningen</p><p>2015 – 2018</p>
  <h2>Skills</h2><p>SQL, Irrigation, Budgeting</p>`
