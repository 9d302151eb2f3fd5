import { withRecords, type Given } from '../../support/stored.ts'

// For the tests of talks. Today is Wednesday 12 May 2027; the school is vmbo, third year.
export const rec = 'talk-1'
export const stage = 'stage-1'

const school = ['period', { level: 'vmbo-kb', year: 3, start: '2026-08-01' }] as const
const experience = ['experience', { title: 'De Linde', type: 'internship', date: '2027-05-11' }]
const person = { name: 'Meneer Smit', role: 'mentor' }

/** A talk to come about one experience, and what else is given. */
export function withTalk(given: Given = {}) {
  return withRecords({
    school,
    [stage]: experience as [string, { title: string }],
    [rec]: [
      'talk',
      {
        ...{ type: 'career', state: 'planned', date: '2027-05-18', time: '14:10' },
        ...{ question: 'Past zorg bij mij?', [`experiences/${stage}`]: true, 'people.p': person },
      },
    ],
    ...given,
  })
}
