import { recordView } from './output-records.ts'

/** Texts that try to be more than text, each known again by the word in it. */
export const hostileTexts = [
  '<img src=x onerror="globalThis.boem=1">',
  '"><script>globalThis.boem=1</script>',
  "' onmouseover='globalThis.boem=1",
  '</style></title><svg onload=globalThis.boem=1>',
  'javascript:globalThis.boem=1',
  'data:text/html,<script>globalThis.boem=1</script>',
  '=HYPERLINK("http://kwaad.example","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tTAB=1',
  '\r=CR',
  '  =spaties',
  '\uFF1D1+1',
  'a;b,c\\n"d"\r\nBEGIN:VEVENT\r\nUID:kwaad',
  '\u202Egnp.exe',
  '\u0000\u0007\u001B[31m',
  '\uD800half',
  '{{name}} ${1+1}',
  '😀'.repeat(60),
  'ééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
]

/** A dossier in which every field that people fill in holds this text. */
export function hostileDossier(text: string) {
  const answer = { question: text, text, voice: 'ev-voice' }
  const words = { [`qualities/own:${text}`]: true, [`motives/own:${text}`]: true }
  return [
    recordView('owner', { firstName: text }),
    recordView('period', { school: text, level: text, programme: text, start: '2026-08-01' }),
    recordView(
      'experience',
      {
        title: text,
        type: text,
        story: text,
        date: '2027-01-02',
        place: text,
        people: text,
        goal: text,
        result: text,
        evaluation: text,
        conclusion: text,
        [`competencies/${text}`]: true,
      },
      'e1',
    ),
    recordView('experience', { type: 'internship', title: text, date: text, place: text }, 'e2'),
    recordView('reflection', {
      experience: 'e1',
      competency: 'capacities',
      competencyLabel: text,
      date: text,
      'answers.q': answer,
      ...words,
    }),
    recordView('step', {
      what: text,
      why: text,
      firstStep: text,
      helper: text,
      note: text,
      state: text,
      due: '2027-02-03',
    }),
    recordView('evidence', {
      type: 'photo',
      title: text,
      alt: text,
      people: text,
      media: 'image/jpeg',
      file: 'a'.repeat(64),
      'experiences/e1': true,
    }),
    recordView('evidence', { type: 'link', title: text, url: text, 'experiences/e1': true }),
    recordView('evidence', { type: text, name: text, media: text, file: text }, 'ev-voice'),
    recordView('talk', {
      type: text,
      date: '2027-03-04',
      question: text,
      hope: text,
      lookBack: text,
      takeAway: text,
      'people.a': { name: text, role: text },
      'experiences/e1': true,
      ...words,
    }),
    recordView('feedback', { about: 'e1', text, name: text, role: text, date: text, answer: text }),
    recordView('statement', { type: text, text, name: text, role: text, school: text, date: text }),
    recordView(text, { title: text }),
  ]
}
