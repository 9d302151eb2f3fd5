import type { PromptSet } from './prompt.ts'

/** Questions for a talk in the first years of vmbo: about one day, in few words. */
export const vmboLowerPrompts: PromptSet = {
  lookBack: [
    {
      id: 'vmboLower.lookBack.day',
      nl: 'Wat deed je die dag?',
      en: 'What did you do that day?',
    },
    {
      id: 'vmboLower.lookBack.best',
      nl: 'Wat was het leukste moment?',
      en: 'What was the best moment?',
    },
    {
      id: 'vmboLower.lookBack.hard',
      nl: 'Wat was lastig voor je?',
      en: 'What was hard for you?',
    },
    {
      id: 'vmboLower.lookBack.others',
      nl: 'Wie was erbij? Wat zeiden zij?',
      en: 'Who was there? What did they say?',
    },
    {
      id: 'vmboLower.lookBack.surprise',
      nl: 'Wat had je niet verwacht?',
      en: 'What did you not expect?',
    },
  ],
  reflect: [
    {
      id: 'vmboLower.reflect.easy',
      nl: 'Wat ging bij jou bijna vanzelf?',
      en: 'What went almost by itself for you?',
    },
    {
      id: 'vmboLower.reflect.word',
      nl: 'Welk woord past bij hoe jij dit deed?',
      en: 'Which word fits how you did this?',
    },
    {
      id: 'vmboLower.reflect.matter',
      nl: 'Wat vond je hier belangrijk?',
      en: 'What did you find important here?',
    },
    {
      id: 'vmboLower.reflect.again',
      nl: 'Wanneer liet je dit nog meer zien?',
      en: 'When else did you show this?',
    },
    {
      id: 'vmboLower.reflect.others',
      nl: 'Wie ziet ook dat jij dit kunt?',
      en: 'Who else sees that you can do this?',
    },
  ],
  lookAhead: [
    {
      id: 'vmboLower.lookAhead.more',
      nl: 'Wat wil je vaker doen?',
      en: 'What do you want to do more often?',
    },
    {
      id: 'vmboLower.lookAhead.curious',
      nl: 'Waar ben je nieuwsgierig naar?',
      en: 'What are you curious about?',
    },
    {
      id: 'vmboLower.lookAhead.see',
      nl: 'Welk werk wil je een keer zien?',
      en: 'Which work do you want to see one day?',
    },
    {
      id: 'vmboLower.lookAhead.less',
      nl: 'Wat wil je liever niet meer doen?',
      en: 'What would you rather not do again?',
    },
    {
      id: 'vmboLower.lookAhead.subject',
      nl: 'In welk vak kun je dit ook gebruiken?',
      en: 'In which subject can you use this too?',
    },
  ],
  activate: [
    {
      id: 'vmboLower.activate.first',
      nl: 'Wat ga je als eerste doen?',
      en: 'What will you do first?',
    },
    {
      id: 'vmboLower.activate.when',
      nl: 'Op welke dag doe je dat?',
      en: 'On which day will you do that?',
    },
    {
      id: 'vmboLower.activate.who',
      nl: 'Wie kan je daarbij helpen?',
      en: 'Who can help you with that?',
    },
    {
      id: 'vmboLower.activate.need',
      nl: 'Wat heb je daarvoor nodig?',
      en: 'What do you need for it?',
    },
  ],
}
