import type { Question } from './question.ts'

/** Years 3 and 4: practice, and the choice of what comes next. By competency id. */
export const vmboUpperQuestions: Readonly<Record<string, readonly Question[]>> = {
  capacities: [
    {
      id: 'vmboUpper.capacities.well',
      nl: 'Wat deed je goed? Vertel over één moment.',
      en: 'What did you do well? Tell about one moment.',
      hint: {
        nl: 'Bijvoorbeeld: ik bleef vriendelijk toen het druk was.',
        en: 'For example: I stayed friendly when it was busy.',
      },
    },
    {
      id: 'vmboUpper.capacities.quality',
      nl: 'Welke kwaliteit liet je zien?',
      en: 'Which quality did you show?',
      hint: {
        nl: 'Kies een woord dat past bij wat je deed.',
        en: 'Choose a word that fits what you did.',
      },
    },
    {
      id: 'vmboUpper.capacities.noticed',
      nl: 'Hoe merkten anderen dat jij dit kunt?',
      en: 'How did others notice that you can do this?',
      hint: { nl: 'Wat zeiden of deden ze?', en: 'What did they say or do?' },
    },
    {
      id: 'vmboUpper.capacities.practice',
      nl: 'Wat lukt in de praktijk beter dan in de les?',
      en: 'What goes better in practice than in class?',
      hint: {
        nl: 'Bijvoorbeeld: ik leer sneller als ik het doe.',
        en: 'For example: I learn faster by doing.',
      },
    },
    {
      id: 'vmboUpper.capacities.needed',
      nl: 'Wat moet je goed kunnen voor dit werk?',
      en: 'What must you be good at for this work?',
      hint: {
        nl: 'Noem drie dingen. Welke kun jij al?',
        en: 'Name three things. Which can you do already?',
      },
    },
    {
      id: 'vmboUpper.capacities.feedback',
      nl: 'Wat zegt een ander over hoe jij werkt?',
      en: 'What does someone else say about how you work?',
      hint: {
        nl: 'Vraag het aan drie mensen die jou bezig zagen.',
        en: 'Ask three people who saw you work.',
      },
    },
    {
      id: 'vmboUpper.capacities.improve',
      nl: 'Wat wil je nog oefenen? Waar kan dat?',
      en: 'What do you want to practise? Where can you?',
      hint: {
        nl: 'Bijvoorbeeld: bellen met klanten, op mijn bijbaan.',
        en: 'For example: calling customers, at my side job.',
      },
    },
  ],
  motives: [
    {
      id: 'vmboUpper.motives.best',
      nl: 'Welk moment vond je het fijnst?',
      en: 'Which moment did you like best?',
      hint: {
        nl: 'Wat deed je toen? Met wie was je?',
        en: 'What did you do then? Who were you with?',
      },
    },
    {
      id: 'vmboUpper.motives.matters',
      nl: 'Wat vind jij nu belangrijk in werk?',
      en: 'What do you find important in work now?',
      hint: {
        nl: 'Bijvoorbeeld: mensen helpen, buiten zijn of vaste tijden.',
        en: 'For example: helping people, being outside or fixed hours.',
      },
    },
    {
      id: 'vmboUpper.motives.conditions',
      nl: 'Wat was daar fijn? Wat was niet fijn?',
      en: 'What was nice there? What was not?',
      hint: {
        nl: 'Denk aan tijden, sfeer, geluid en pauzes.',
        en: 'Think of hours, mood, noise and breaks.',
      },
    },
    {
      id: 'vmboUpper.motives.refuse',
      nl: 'Wat wil je liever niet in je werk?',
      en: 'What would you rather not have in your work?',
      hint: {
        nl: 'Bijvoorbeeld: de hele dag zitten, of alleen werken.',
        en: 'For example: sitting all day, or working alone.',
      },
    },
    {
      id: 'vmboUpper.motives.direction',
      nl: 'Past dit bij de richting die je koos?',
      en: 'Does this fit the direction you chose?',
      hint: { nl: 'Schrijf op waaraan je dat merkt.', en: 'Write down how you notice that.' },
    },
    {
      id: 'vmboUpper.motives.advice',
      nl: 'Wat raden anderen je aan? Wat wil je zelf?',
      en: 'What do others advise? What do you want yourself?',
      hint: {
        nl: 'Het mag hetzelfde zijn, of heel anders.',
        en: 'It may be the same, or very different.',
      },
    },
  ],
  workExploration: [
    {
      id: 'vmboUpper.workExploration.tasks',
      nl: 'Welke taken horen bij dit werk?',
      en: 'Which tasks belong to this work?',
      hint: {
        nl: 'Noem drie dingen die je zag of deed.',
        en: 'Name three things that you saw or did.',
      },
    },
    {
      id: 'vmboUpper.workExploration.expectation',
      nl: 'Wat was anders dan je had verwacht?',
      en: 'What was different from what you expected?',
      hint: {
        nl: 'Bijvoorbeeld: er was veel meer computerwerk.',
        en: 'For example: there was much more computer work.',
      },
    },
    {
      id: 'vmboUpper.workExploration.fit',
      nl: 'Pas jij op zo’n plek? Waaraan merk je dat?',
      en: 'Do you fit in such a place? How do you notice?',
      hint: {
        nl: 'Denk aan de mensen, het tempo en de taken.',
        en: 'Think of the people, the pace and the tasks.',
      },
    },
    {
      id: 'vmboUpper.workExploration.rhythm',
      nl: 'Hoe gaat een werkdag daar?',
      en: 'How does a working day go there?',
      hint: {
        nl: 'Denk aan begintijd, drukte en pauzes.',
        en: 'Think of starting time, busy hours and breaks.',
      },
    },
    {
      id: 'vmboUpper.workExploration.rules',
      nl: 'Welke regels en spullen zijn daar belangrijk?',
      en: 'Which rules and tools are important there?',
      hint: {
        nl: 'Denk aan kleding, veiligheid, machines of programma’s.',
        en: 'Think of clothes, safety, machines or software.',
      },
    },
    {
      id: 'vmboUpper.workExploration.course',
      nl: 'Welke opleiding past bij dit werk?',
      en: 'Which course fits this work?',
      hint: {
        nl: 'Weet je het niet? Zoek het op of vraag het.',
        en: 'Do you not know? Look it up or ask.',
      },
    },
    {
      id: 'vmboUpper.workExploration.chance',
      nl: 'Is er veel van dit werk in jouw buurt?',
      en: 'Is there much of this work near you?',
      hint: {
        nl: 'Noem een bedrijf, of iemand die het weet.',
        en: 'Name a company, or someone who knows.',
      },
    },
  ],
  careerSteering: [
    {
      id: 'vmboUpper.careerSteering.learned',
      nl: 'Wat weet je nu over je keuze?',
      en: 'What do you know now about your choice?',
      hint: {
        nl: 'Bijvoorbeeld: ik wil liever met mensen werken.',
        en: 'For example: I would rather work with people.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.firstStep',
      nl: 'Wat ga je deze week doen?',
      en: 'What will you do this week?',
      hint: {
        nl: 'Kies iets kleins. Bijvoorbeeld: een mail sturen.',
        en: 'Choose something small. For example: send an email.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.support',
      nl: 'Welke hulp heb je daarbij nodig?',
      en: 'Which help do you need for that?',
      hint: {
        nl: 'Bijvoorbeeld: samen bellen, of iemand die meegaat.',
        en: 'For example: calling together, or someone who comes along.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.compare',
      nl: 'Wat kun je met elkaar vergelijken?',
      en: 'What can you compare?',
      hint: {
        nl: 'Kies twee opleidingen of banen. Noem één verschil.',
        en: 'Choose two courses or jobs. Name one difference.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.deadline',
      nl: 'Wat moet je op tijd regelen? Wanneer?',
      en: 'What must you arrange in time? When?',
      hint: {
        nl: 'Aanmelden voor het mbo doe je uiterlijk 1 april.',
        en: 'You apply for mbo by 1 April.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.planB',
      nl: 'Wat doe je als dit niet lukt?',
      en: 'What will you do if this does not work?',
      hint: {
        nl: 'Bedenk een tweede plan. Dat geeft rust.',
        en: 'Think of a second plan. That keeps you calm.',
      },
    },
    {
      id: 'vmboUpper.careerSteering.intake',
      nl: 'Wat kun je hierover vertellen op een nieuwe school?',
      en: 'What can you tell a new school about this?',
      hint: {
        nl: 'Kies iets wat je zelf hebt gedaan.',
        en: 'Choose something that you did yourself.',
      },
    },
  ],
  networking: [
    {
      id: 'vmboUpper.networking.newPerson',
      nl: 'Wie leerde je kennen? Wat doet die persoon?',
      en: 'Who did you meet? What does that person do?',
      hint: { nl: 'Een voornaam is genoeg.', en: 'A first name is enough.' },
    },
    {
      id: 'vmboUpper.networking.learned',
      nl: 'Wat leerde je van iemand daar?',
      en: 'What did you learn from someone there?',
      hint: {
        nl: 'Bijvoorbeeld: zij vertelde over haar opleiding.',
        en: 'For example: she told me about her course.',
      },
    },
    {
      id: 'vmboUpper.networking.ahead',
      nl: 'Wat wil je vragen aan iemand die verder is?',
      en: 'What will you ask someone who is further on?',
      hint: {
        nl: 'Bijvoorbeeld: een oud-leerling die nu op het mbo zit.',
        en: 'For example: a former pupil who is at mbo now.',
      },
    },
    {
      id: 'vmboUpper.networking.through',
      nl: 'Wie hielp jou om hier te komen?',
      en: 'Who helped you to get here?',
      hint: {
        nl: 'Denk aan iemand die een plek wist of meeging.',
        en: 'Think of someone who knew a place or came along.',
      },
    },
    {
      id: 'vmboUpper.networking.words',
      nl: 'Wat mag een begeleider over jou vertellen?',
      en: 'What may a supervisor tell others about you?',
      hint: {
        nl: 'Bijvoorbeeld: je was op tijd en je vroeg veel.',
        en: 'For example: you were on time and asked a lot.',
      },
    },
    {
      id: 'vmboUpper.networking.choice',
      nl: 'Wie kan jou helpen bij je keuze? Hoe?',
      en: 'Who can help you with your choice? How?',
      hint: {
        nl: 'Bijvoorbeeld: samen naar een open dag gaan.',
        en: 'For example: going to an open day together.',
      },
    },
    {
      id: 'vmboUpper.networking.contact',
      nl: 'Met wie wil je contact houden? Hoe?',
      en: 'Who do you want to stay in touch with? How?',
      hint: {
        nl: 'Bijvoorbeeld: over een maand een berichtje sturen.',
        en: 'For example: sending a message in a month.',
      },
    },
  ],
}
