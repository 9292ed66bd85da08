/** What stands before a name and makes it a person's, in lower case without its full stop. */
export const courtesies: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame
  frau herr herrn fr hr
  m mme mlle madame monsieur mademoiselle
  sr sra srta señor señora señorita don doña dña
  senhor senhora dona
  sig sigra sig.ra signor signora signorina dott dott.ssa dottssa dottor dottore dottoressa avv rag geom`.split(
    /\s+/,
  ),
)

/** Academic titles stand before persons, and in names of firms. They are no courtesy by themselves. */
export const titles: ReadonlySet<string> = new Set(
  'dr dra prof profa professor professora professore professoressa doutor doutora doctor doctora pd ing dipl.-ing dipl mag lic rev'.split(
    ' ',
  ),
)

/** Words between parts of a name. */
export const particles: ReadonlySet<string> = new Set(
  "de da do dos das del della dello di du des la le las los van von vom zu zum zur der den ten ter te af av e y i d' l' al el bin ben ibn st".split(
    ' ',
  ),
)
