import type { StarrQuestion } from './question.ts'

/** Looking back by the STARR method, for who knows it from school; asked in this order. */
export const starrQuestions: readonly StarrQuestion[] = [
  {
    id: 'starr.situation',
    letter: 'S',
    name: { nl: 'Situatie', en: 'Situation' },
    nl: 'Waar was je? Wat gebeurde er?',
    en: 'Where were you? What happened?',
    hint: { nl: 'Noem de plek, de dag en wie erbij was.', en: 'Name place, day and people.' },
  },
  {
    id: 'starr.task',
    letter: 'T',
    name: { nl: 'Taak', en: 'Task' },
    nl: 'Wat was jouw taak? Wat wilde je bereiken?',
    en: 'What was your task? What did you want to reach?',
    hint: { nl: 'Wat verwachtten anderen van jou?', en: 'What did others expect of you?' },
  },
  {
    id: 'starr.action',
    letter: 'A',
    name: { nl: 'Actie', en: 'Action' },
    nl: 'Wat deed je? Wat deed je eerst?',
    en: 'What did you do? What did you do first?',
    hint: { nl: 'Schrijf op wat jij zelf deed.', en: 'Write what you did yourself.' },
  },
  {
    id: 'starr.result',
    letter: 'R',
    name: { nl: 'Resultaat', en: 'Result' },
    nl: 'Wat kwam eruit? Hoe weet je dat?',
    en: 'What came of it? How do you know?',
    hint: {
      nl: 'Wat zag je, of wat zei iemand?',
      en: 'What did you see, or what did someone say?',
    },
  },
  {
    id: 'starr.reflection',
    letter: 'R',
    name: { nl: 'Reflectie', en: 'Reflection' },
    nl: 'Wat leerde je? Wat doe je volgende keer?',
    en: 'What did you learn? What will you do next time?',
    hint: { nl: 'Waar kun je dit nog meer gebruiken?', en: 'Where else can you use this?' },
  },
]
