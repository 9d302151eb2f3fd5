import { withRecords, type Given } from '../../support/stored.ts'

// For the tests of giving. Today is Wednesday 12 May 2027.
export const talk = 'talk-1'

const seenKey = {
  signKey: `${'A'.repeat(42)}A`,
  recipient: `age1${'q'.repeat(58)}`,
  how: 'qr',
  seen: '2027-05-01',
}

/** Two experiences, one of them private, a look back, and a talk about the first. */
export function withEntries(given: Given = {}) {
  return withRecords({
    stage: ['experience', { title: 'De Linde', date: '2027-05-11' }],
    back: ['reflection', { experience: 'stage', competencyLabel: 'Wat kan ik?' }],
    home: ['experience', { title: 'Ruzie thuis', date: '2027-05-10', private: true }],
    [talk]: [
      'talk',
      {
        ...{ type: 'career', state: 'planned', question: 'Past zorg bij mij?' },
        ...{ 'experiences/stage': true, 'people.p': { name: 'Meneer Smit', role: 'mentor' } },
      },
    ],
    ...given,
  })
}

/** A key of a reader that was seen in person. */
export function aKey(values: { name?: string } = {}) {
  return ['key', { ...seenKey, ...values }] as const
}
