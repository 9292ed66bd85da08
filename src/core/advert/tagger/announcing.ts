// Words after which know-how is named, by what they announce.
const lists: [number, string][] = [
  [1, 'experience experienced expertise expert background track proven exposure worked hands-on'],
  [2, 'knowledge understanding familiarity familiar know comprehension awareness'],
  [3, 'proficiency proficient skills skill skilled fluency fluent command mastery competent competency'],
  [
    4,
    'degree bachelor bachelors master masters phd diploma qualification certification certified certificate education',
  ],
  [5, 'ability able capable capability willing willingness comfortable'],
  [6, 'using use via through leveraging utilizing'],
  [7, 'including include includes such like e.g following'],
  [8, 'we our us'],
  [9, 'you your you’ll youll'],
  [
    10,
    'develop design build manage lead ensure support maintain create deliver implement drive work working',
  ],
]
const cues = new Map(
  lists.flatMap(([number, words]) => words.split(' ').map(word => [word, number] as const)),
)

/** What a folded word announces, by the number of its list; 0 for most. */
export const announced = (folded: string): number => cues.get(folded) ?? 0

const offers = /^(?:benefits?|insurance|salary|offer|vacation|perks|bonus|holidays?|discounts?|equity)$/

/** Whether a word speaks of what the employer offers. */
export const benefit = (folded: string): boolean => offers.test(folded)

/** The bit that a cue sets in what a sentence speaks of; some set none. */
export const settingBit = (cue: number): number =>
  cue === 0
    ? 0
    : cue <= 3
      ? 1
      : cue === 4
        ? 2
        : cue === 5
          ? 4
          : cue === 8
            ? 8
            : cue === 9
              ? 16
              : cue === 10
                ? 32
                : 0
