import type { Question } from './question.ts'

/** The end of every look-back: one small step, a day and a person. */
export const closingQuestions = {
  step: {
    id: 'closing.step',
    nl: 'Wat is je volgende stap?',
    en: 'What is your next step?',
    hint: {
      nl: 'Kies iets kleins. Bijvoorbeeld: vragen of ik terug mag komen.',
      en: 'Choose something small. For example: ask if I may come back.',
    },
  },
  due: {
    id: 'closing.due',
    nl: 'Wanneer wil je dit doen?',
    en: 'When do you want to do this?',
    hint: {
      nl: 'Kies een dag in de komende vier weken.',
      en: 'Choose a day in the next four weeks.',
    },
  },
  person: {
    id: 'closing.person',
    nl: 'Wie kan je daarbij helpen?',
    en: 'Who can help you with that?',
    hint: {
      nl: 'Bijvoorbeeld: iemand op school, op je werkplek of thuis.',
      en: 'For example: someone at school, at work or at home.',
    },
  },
} as const satisfies Readonly<Record<string, Question>>
