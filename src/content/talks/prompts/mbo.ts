import type { PromptSet } from './prompt.ts'

/** Questions for a talk in mbo: about work in practice, and where the own way goes. */
export const mboPrompts: PromptSet = {
  lookBack: [
    {
      id: 'mbo.lookBack.situation',
      nl: 'Welke situatie uit de praktijk wil je bespreken?',
      en: 'Which situation from practice do you want to discuss?',
    },
    {
      id: 'mbo.lookBack.role',
      nl: 'Wat was jouw rol daarin?',
      en: 'What was your role in it?',
    },
    {
      id: 'mbo.lookBack.choice',
      nl: 'Welke keuze maakte je? Waarom die?',
      en: 'Which choice did you make? Why that one?',
    },
    {
      id: 'mbo.lookBack.feedback',
      nl: 'Welke feedback kreeg je?',
      en: 'Which feedback did you get?',
    },
    {
      id: 'mbo.lookBack.change',
      nl: 'Wat doe je nu anders dan eerst?',
      en: 'What do you do differently now?',
    },
  ],
  reflect: [
    {
      id: 'mbo.reflect.strength',
      nl: 'Welke kracht gebruikte je hier?',
      en: 'Which strength did you use here?',
    },
    {
      id: 'mbo.reflect.proof',
      nl: 'Waaraan zagen anderen dat?',
      en: 'How did others see that?',
    },
    {
      id: 'mbo.reflect.value',
      nl: 'Wat vind jij belangrijk in dit werk?',
      en: 'What do you find important in this work?',
    },
    {
      id: 'mbo.reflect.strain',
      nl: 'Wat kostte je moeite? Hoe kwam dat?',
      en: 'What was hard for you? How come?',
    },
    {
      id: 'mbo.reflect.grow',
      nl: 'Wat kun je nu beter dan een jaar geleden?',
      en: 'What can you do better than a year ago?',
    },
  ],
  lookAhead: [
    {
      id: 'mbo.lookAhead.place',
      nl: 'Op welke werkplek wil je dit gebruiken?',
      en: 'At which workplace do you want to use this?',
    },
    {
      id: 'mbo.lookAhead.learn',
      nl: 'Wat wil je nog leren voor je verdergaat?',
      en: 'What do you want to learn before you move on?',
    },
    {
      id: 'mbo.lookAhead.options',
      nl: 'Welke wegen zie je na deze opleiding?',
      en: 'Which ways do you see after this course?',
    },
    {
      id: 'mbo.lookAhead.doubt',
      nl: 'Waar twijfel je over? Wat helpt dan?',
      en: 'What do you doubt? What would help?',
    },
    {
      id: 'mbo.lookAhead.network',
      nl: 'Wie heeft werk dat jij ook wilt?',
      en: 'Who has work that you want too?',
    },
  ],
  activate: [
    {
      id: 'mbo.activate.step',
      nl: 'Welke stap zet je deze maand?',
      en: 'Which step will you take this month?',
    },
    {
      id: 'mbo.activate.first',
      nl: 'Wat doe je morgen al?',
      en: 'What can you do tomorrow?',
    },
    {
      id: 'mbo.activate.who',
      nl: 'Wie vraag je om hulp?',
      en: 'Whom will you ask for help?',
    },
    {
      id: 'mbo.activate.know',
      nl: 'Hoe weet je dat het gelukt is?',
      en: 'How will you know that it worked?',
    },
  ],
}
