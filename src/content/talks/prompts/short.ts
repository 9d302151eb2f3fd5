import type { PromptSet } from './prompt.ts'

/** Questions for a talk of three minutes, in any phase: one experience, one word, one step. */
export const shortPrompts: PromptSet = {
  lookBack: [
    {
      id: 'short.lookBack.what',
      nl: 'Wat maakte je mee?',
      en: 'What happened?',
    },
    {
      id: 'short.lookBack.proud',
      nl: 'Waar ben je trots op?',
      en: 'What are you proud of?',
    },
  ],
  reflect: [
    {
      id: 'short.reflect.word',
      nl: 'Welk woord past hierbij?',
      en: 'Which word fits this?',
    },
    {
      id: 'short.reflect.noticed',
      nl: 'Wat viel je op aan jezelf?',
      en: 'What did you notice about yourself?',
    },
  ],
  lookAhead: [
    {
      id: 'short.lookAhead.more',
      nl: 'Wat wil je hierna?',
      en: 'What do you want after this?',
    },
    {
      id: 'short.lookAhead.know',
      nl: 'Wat wil je nog weten?',
      en: 'What do you still want to know?',
    },
  ],
  activate: [
    {
      id: 'short.activate.step',
      nl: 'Wat doe je nu als eerste?',
      en: 'What will you do first now?',
    },
    {
      id: 'short.activate.who',
      nl: 'Wie kan je helpen?',
      en: 'Who can help you?',
    },
  ],
}
