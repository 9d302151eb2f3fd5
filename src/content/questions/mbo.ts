import type { Question } from './question.ts'

/** At work and in the course: growth, place in the trade, and what follows. By competency id. */
export const mboQuestions: Readonly<Record<string, readonly Question[]>> = {
  capacities: [
    {
      id: 'mbo.capacities.used',
      nl: 'Welke kwaliteit gebruikte je bij dit werk?',
      en: 'Which quality did you use in this work?',
      hint: {
        nl: 'Noem de taak en wat jij precies deed.',
        en: 'Name the task and what exactly you did.',
      },
    },
    {
      id: 'mbo.capacities.colleague',
      nl: 'Wat zei een collega over jouw werk?',
      en: 'What did a colleague say about your work?',
      hint: { nl: 'Niets gehoord? Vraag er morgen om.', en: 'Heard nothing? Ask for it tomorrow.' },
    },
    {
      id: 'mbo.capacities.growth',
      nl: 'Wat kun je nu beter dan een half jaar geleden?',
      en: 'What can you do better now than six months ago?',
      hint: {
        nl: 'Noem één ding dat je toen nog niet kon.',
        en: 'Name one thing that you could not do then.',
      },
    },
    {
      id: 'mbo.capacities.limit',
      nl: 'Wat lukte nog niet? Wat deed je toen?',
      en: 'What did not work yet? What did you do then?',
      hint: {
        nl: 'Bijvoorbeeld: ik stopte even en vroeg om uitleg.',
        en: 'For example: I paused and asked someone to explain.',
      },
    },
    {
      id: 'mbo.capacities.team',
      nl: 'Wat doe jij voor het team?',
      en: 'What do you do for the team?',
      hint: {
        nl: 'Bijvoorbeeld: ik houd overzicht als het druk is.',
        en: 'For example: I keep the overview when it is busy.',
      },
    },
    {
      id: 'mbo.capacities.prove',
      nl: 'Wat wil je nog laten zien? Aan wie?',
      en: 'What do you still want to show? To whom?',
      hint: {
        nl: 'Bijvoorbeeld: ik kan zelf een klant helpen.',
        en: 'For example: I can help a customer on my own.',
      },
    },
  ],
  motives: [
    {
      id: 'mbo.motives.more',
      nl: 'Welke taak wil je vaker doen?',
      en: 'Which task do you want to do more often?',
      hint: { nl: 'Wat maakt die taak fijn voor jou?', en: 'What makes that task nice for you?' },
    },
    {
      id: 'mbo.motives.keep',
      nl: 'Wat wil je nooit missen in je werk?',
      en: 'What do you never want to miss in your work?',
      hint: {
        nl: 'Bijvoorbeeld: leuke collega’s, vrijheid of vaste tijden.',
        en: 'For example: nice colleagues, freedom or fixed hours.',
      },
    },
    {
      id: 'mbo.motives.dilemma',
      nl: 'Welke keuze was lastig? Wat koos je?',
      en: 'Which choice was difficult? What did you choose?',
      hint: { nl: 'Wat was voor jou het belangrijkst?', en: 'What was most important to you?' },
    },
    {
      id: 'mbo.motives.values',
      nl: 'Wat vindt dit bedrijf belangrijk? Past dat bij jou?',
      en: 'What matters to this company? Does that suit you?',
      hint: {
        nl: 'Denk aan klanten, snelheid, netheid of elkaar helpen.',
        en: 'Think of customers, speed, neatness or helping each other.',
      },
    },
    {
      id: 'mbo.motives.balance',
      nl: 'Hoe past dit werk bij je leven?',
      en: 'How does this work fit your life?',
      hint: {
        nl: 'Denk aan reistijd, vrije tijd en slaap.',
        en: 'Think of travel time, free time and sleep.',
      },
    },
    {
      id: 'mbo.motives.onward',
      nl: 'Wil je hierin verder, of liever iets anders?',
      en: 'Do you want to go on with this, or not?',
      hint: { nl: 'Schrijf op waaraan je dat merkt.', en: 'Write down how you notice that.' },
    },
  ],
  workExploration: [
    {
      id: 'mbo.workExploration.culture',
      nl: 'Hoe gaan mensen daar met elkaar om?',
      en: 'How do people treat each other there?',
      hint: {
        nl: 'Denk aan grapjes, hulp, pauzes en fouten.',
        en: 'Think of jokes, help, breaks and mistakes.',
      },
    },
    {
      id: 'mbo.workExploration.fit',
      nl: 'Welke plek in dit vak past bij jou?',
      en: 'Which place in this trade suits you?',
      hint: {
        nl: 'Bijvoorbeeld: een klein bedrijf, of juist een groot team.',
        en: 'For example: a small company, or a big team.',
      },
    },
    {
      id: 'mbo.workExploration.next',
      nl: 'Welk werk kun je hierna doen?',
      en: 'Which work can you do after this?',
      hint: {
        nl: 'Bijvoorbeeld: eerste monteur, teamleider of een eigen bedrijf.',
        en: 'For example: lead mechanic, team leader or your own business.',
      },
    },
    {
      id: 'mbo.workExploration.change',
      nl: 'Wat verandert er in dit vak?',
      en: 'What is changing in this trade?',
      hint: {
        nl: 'Denk aan nieuwe techniek, nieuwe regels of andere klanten.',
        en: 'Think of new technology, new rules or other customers.',
      },
    },
    {
      id: 'mbo.workExploration.conditions',
      nl: 'Hoe zijn het loon en de werktijden?',
      en: 'What are the pay and the hours like?',
      hint: {
        nl: 'Vraag het aan een collega, of zoek het op.',
        en: 'Ask a colleague, or look it up.',
      },
    },
    {
      id: 'mbo.workExploration.companies',
      nl: 'Welke bedrijven in de buurt doen dit ook?',
      en: 'Which companies nearby do this too?',
      hint: {
        nl: 'Bij welk bedrijf wil je een keer kijken?',
        en: 'Which one would you like to visit?',
      },
    },
    {
      id: 'mbo.workExploration.study',
      nl: 'Welke opleiding kan hierna?',
      en: 'Which course can come after this?',
      hint: {
        nl: 'Bijvoorbeeld: een hoger niveau, het hbo of een cursus.',
        en: 'For example: a higher level, hbo or a short course.',
      },
    },
  ],
  careerSteering: [
    {
      id: 'mbo.careerSteering.goal',
      nl: 'Welk doel had je? Hoe ver ben je?',
      en: 'Which goal did you have? How far are you?',
      hint: {
        nl: 'Geen doel? Schrijf op wat je wilde leren.',
        en: 'No goal? Write down what you wanted to learn.',
      },
    },
    {
      id: 'mbo.careerSteering.nextGoal',
      nl: 'Wat wordt je volgende doel?',
      en: 'What is your next goal?',
      hint: {
        nl: 'Kies iets wat binnen vier weken kan.',
        en: 'Choose something that you can do within four weeks.',
      },
    },
    {
      id: 'mbo.careerSteering.application',
      nl: 'Wat kun je hiervan vertellen in een sollicitatie?',
      en: 'What of this can you tell in a job interview?',
      hint: {
        nl: 'Noem één moment waarop jij iets oploste.',
        en: 'Name one moment when you solved something.',
      },
    },
    {
      id: 'mbo.careerSteering.after',
      nl: 'Wat wil je doen na je diploma?',
      en: 'What do you want to do after your diploma?',
      hint: {
        nl: 'Werken, verder leren of iets anders. Twijfelen mag.',
        en: 'Work, study on or something else. Doubt is fine.',
      },
    },
    {
      id: 'mbo.careerSteering.elective',
      nl: 'Welk keuzedeel of welke cursus helpt je verder?',
      en: 'Which optional module or course helps you on?',
      hint: {
        nl: 'Wat leer je daar wat je nu mist?',
        en: 'What do you learn there that you miss now?',
      },
    },
    {
      id: 'mbo.careerSteering.change',
      nl: 'Wat doe je als je plan verandert?',
      en: 'What do you do if your plan changes?',
      hint: { nl: 'Met wie praat je dan het eerst?', en: 'Who do you talk to first?' },
    },
    {
      id: 'mbo.careerSteering.school',
      nl: 'Wie op school kijkt mee naar je plan?',
      en: 'Who at school looks at your plan with you?',
      hint: {
        nl: 'In de OER staat wat je opleiding vraagt.',
        en: 'The OER says what your course asks.',
      },
    },
  ],
  networking: [
    {
      id: 'mbo.networking.contacts',
      nl: 'Wie in dit vak ken je nu?',
      en: 'Who do you know in this trade now?',
      hint: { nl: 'Noem één persoon. Wat doet die?', en: 'Name one person. What do they do?' },
    },
    {
      id: 'mbo.networking.keep',
      nl: 'Hoe houd je contact met die mensen?',
      en: 'How do you stay in touch with those people?',
      hint: {
        nl: 'Bijvoorbeeld: over een maand vertellen hoe het gaat.',
        en: 'For example: telling them in a month how it goes.',
      },
    },
    {
      id: 'mbo.networking.ahead',
      nl: 'Wie is al verder? Wat wil je vragen?',
      en: 'Who is further on? What do you want to ask?',
      hint: {
        nl: 'Denk aan een oud-student of een collega.',
        en: 'Think of a former student or a colleague.',
      },
    },
    {
      id: 'mbo.networking.reference',
      nl: 'Wie wil iets over jouw werk vertellen?',
      en: 'Who is willing to tell about your work?',
      hint: {
        nl: 'Vraag eerst of je die naam mag noemen.',
        en: 'First ask if you may give that name.',
      },
    },
    {
      id: 'mbo.networking.online',
      nl: 'Wat ziet een bedrijf online over jou?',
      en: 'What does a company see about you online?',
      hint: {
        nl: 'Wat laat je staan? Wat haal je weg?',
        en: 'What do you keep? What do you remove?',
      },
    },
    {
      id: 'mbo.networking.give',
      nl: 'Hoe kun jij een ander helpen?',
      en: 'How can you help someone else?',
      hint: {
        nl: 'Bijvoorbeeld: een nieuwe stagiair iets uitleggen.',
        en: 'For example: explaining something to a new trainee.',
      },
    },
  ],
}
