import type { PromptSet } from './prompt.ts'

/** Questions for a talk in the last years of vmbo: about an internship and a choice that comes near. */
export const vmboUpperPrompts: PromptSet = {
  lookBack: [
    {
      id: 'vmboUpper.lookBack.task',
      nl: 'Wat was jouw taak? Wat deed je precies?',
      en: 'What was your task? What exactly did you do?',
    },
    {
      id: 'vmboUpper.lookBack.moment',
      nl: 'Welk moment bleef je bij?',
      en: 'Which moment stayed with you?',
    },
    {
      id: 'vmboUpper.lookBack.hard',
      nl: 'Wat was lastig? Wat deed je toen?',
      en: 'What was hard? What did you do then?',
    },
    {
      id: 'vmboUpper.lookBack.heard',
      nl: 'Wat zeiden anderen over je werk?',
      en: 'What did others say about your work?',
    },
    {
      id: 'vmboUpper.lookBack.goal',
      nl: 'Wat wilde je leren? Is dat gelukt?',
      en: 'What did you want to learn? Did it work?',
    },
  ],
  reflect: [
    {
      id: 'vmboUpper.reflect.strength',
      nl: 'Welke kwaliteit liet je hier zien?',
      en: 'Which quality did you show here?',
    },
    {
      id: 'vmboUpper.reflect.proof',
      nl: 'Waaraan merkte je dat het goed ging?',
      en: 'How did you notice that it went well?',
    },
    {
      id: 'vmboUpper.reflect.energy',
      nl: 'Waar kreeg je energie van?',
      en: 'What gave you energy?',
    },
    {
      id: 'vmboUpper.reflect.value',
      nl: 'Wat moet werk voor jou hebben?',
      en: 'What does work need to have for you?',
    },
    {
      id: 'vmboUpper.reflect.pattern',
      nl: 'Waar zag je dit eerder bij jezelf?',
      en: 'Where did you see this in yourself before?',
    },
  ],
  lookAhead: [
    {
      id: 'vmboUpper.lookAhead.fit',
      nl: 'Welk werk past hierbij, denk je?',
      en: 'Which work fits this, do you think?',
    },
    {
      id: 'vmboUpper.lookAhead.course',
      nl: 'Welke opleiding wil je beter bekijken?',
      en: 'Which course do you want to look at better?',
    },
    {
      id: 'vmboUpper.lookAhead.doubt',
      nl: 'Waar twijfel je nog over?',
      en: 'What do you still doubt?',
    },
    {
      id: 'vmboUpper.lookAhead.find',
      nl: 'Hoe kom je te weten of het past?',
      en: 'How will you find out if it fits?',
    },
    {
      id: 'vmboUpper.lookAhead.else',
      nl: 'Wat kan ook, als dit niet doorgaat?',
      en: 'What else can you do if this falls through?',
    },
  ],
  activate: [
    {
      id: 'vmboUpper.activate.small',
      nl: 'Wat is een kleine stap voor deze maand?',
      en: 'What is a small step for this month?',
    },
    {
      id: 'vmboUpper.activate.first',
      nl: 'Waar begin je mee?',
      en: 'Where do you begin?',
    },
    {
      id: 'vmboUpper.activate.who',
      nl: 'Wie weet hier meer van?',
      en: 'Who knows more about this?',
    },
    {
      id: 'vmboUpper.activate.when',
      nl: 'Wanneer kijken we of het gelukt is?',
      en: 'When do we look if it worked?',
    },
  ],
}
