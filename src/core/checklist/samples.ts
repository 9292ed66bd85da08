import type { ExampleOptions } from './example'
import { line, must, nice } from './example'

/** Small adverts of invented employers, for the examples beside the rules. */
export const wardNurse = {
  title: 'Staff Nurse, Surgical Ward',
  company: 'Northmoor Hospital',
  lines: [
    line(
      'role',
      'As a staff nurse on our surgical ward you look after patients before and after their operation.',
    ),
    line('duties', 'Plan and give care for up to eight patients a shift.'),
    must('Registered nurse with a current licence', { kinds: ['certification'] }),
    must('Two years of experience in surgical nursing', {
      kinds: ['experience', 'skill'],
      skills: ['surgical nursing'],
      years: 2,
    }),
    must('Sound knowledge of wound care', { skills: ['wound care'] }),
    must('Calm and friendly with patients', { kinds: ['trait'], traits: ['Calm'] }),
    must('Rotating shifts including nights and weekends', { kinds: ['schedule'] }),
    nice('Experience with electronic patient records', {
      kinds: ['tool'],
      skills: ['electronic patient records'],
    }),
  ],
} satisfies ExampleOptions

export const ledgerAccountant = {
  title: 'Accountant',
  company: 'Harrow Mill',
  lines: [
    line('role', 'We look for an accountant for our month-end close.'),
    line('duties', 'Prepare the monthly accounts and explain variances to the plant managers.'),
    must('Experience with Excel and SAP', { kinds: ['tool'], tools: ['Excel', 'SAP'] }),
    must('Bachelor degree in accounting or equivalent', {
      kinds: ['education'],
      degree: 'bachelor',
      orEquivalent: true,
    }),
    must('Fluent English and German', { kinds: ['language'] }),
    nice('Knowledge of IFRS', { skills: ['IFRS'] }),
  ],
} satisfies ExampleOptions

/** An advert that asks for nothing. */
export const bare = {
  title: 'Night Porter',
  company: 'Lantern Inn',
  lines: [line('role', 'We are looking for a night porter.')],
} satisfies ExampleOptions
