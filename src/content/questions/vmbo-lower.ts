import type { Question } from './question.ts'

/** Years 1 and 2: what happened, close by and concrete. By competency id. */
export const vmboLowerQuestions: Readonly<Record<string, readonly Question[]>> = {
  capacities: [
    {
      id: 'vmboLower.capacities.easy',
      nl: 'Wat ging deze keer makkelijk?',
      en: 'What was easy for you this time?',
      hint: {
        nl: 'Iets kleins is ook goed. Bijvoorbeeld: ik snapte de opdracht snel.',
        en: 'Something small is fine too. For example: I understood the task quickly.',
      },
    },
    {
      id: 'vmboLower.capacities.quality',
      nl: 'Welk woord past bij wat jij goed deed?',
      en: 'Which word fits what you did well?',
      hint: {
        nl: 'Bijvoorbeeld: rustig, handig, grappig of behulpzaam.',
        en: 'For example: calm, handy, funny or helpful.',
      },
    },
    {
      id: 'vmboLower.capacities.thanks',
      nl: 'Wie was blij met jou? Wat deed je toen?',
      en: 'Who was happy with you? What did you do?',
      hint: {
        nl: 'Denk aan iemand die dank je wel zei.',
        en: 'Think of someone who said thank you.',
      },
    },
    {
      id: 'vmboLower.capacities.proud',
      nl: 'Op welk moment was je trots?',
      en: 'At which moment were you proud?',
      hint: {
        nl: 'Iets wat je maakte, zei of durfde.',
        en: 'Something you made, said or dared to do.',
      },
    },
    {
      id: 'vmboLower.capacities.hard',
      nl: 'Wat was moeilijk? Wat hielp jou toen?',
      en: 'What was hard? What helped you then?',
      hint: {
        nl: 'Bijvoorbeeld: ik vroeg hulp, of ik probeerde het opnieuw.',
        en: 'For example: I asked for help, or I tried again.',
      },
    },
    {
      id: 'vmboLower.capacities.learn',
      nl: 'Wat wil je hierna beter leren?',
      en: 'What do you want to learn better after this?',
      hint: {
        nl: 'Kies één ding dat je vaker kunt oefenen.',
        en: 'Choose one thing that you can practise more often.',
      },
    },
  ],
  motives: [
    {
      id: 'vmboLower.motives.energy',
      nl: 'Waar kreeg je energie van?',
      en: 'What gave you energy?',
      hint: { nl: 'Wanneer ging de tijd snel voorbij?', en: 'When did time go fast?' },
    },
    {
      id: 'vmboLower.motives.people',
      nl: 'Met wie of waar voelde je je goed?',
      en: 'With whom or where did you feel good?',
      hint: {
        nl: 'Bijvoorbeeld: met een klein groepje, of buiten.',
        en: 'For example: with a small group, or outside.',
      },
    },
    {
      id: 'vmboLower.motives.important',
      nl: 'Wat was voor jou het belangrijkst?',
      en: 'What was most important to you?',
      hint: {
        nl: 'Bijvoorbeeld: samen werken, iets nieuws leren of iemand helpen.',
        en: 'For example: working together, learning something new or helping someone.',
      },
    },
    {
      id: 'vmboLower.motives.boring',
      nl: 'Wat vond je saai of vervelend?',
      en: 'What did you find boring or annoying?',
      hint: {
        nl: 'Dat mag je gewoon zeggen. Het helpt je later kiezen.',
        en: 'You can just say it. It helps you choose later.',
      },
    },
    {
      id: 'vmboLower.motives.unfair',
      nl: 'Wat vond je niet eerlijk of niet goed?',
      en: 'What did you find unfair or not right?',
      hint: {
        nl: 'Was er niets? Schrijf dan op wat juist eerlijk was.',
        en: 'Was there nothing? Then write what was fair.',
      },
    },
    {
      id: 'vmboLower.motives.hero',
      nl: 'Wie deed iets wat jij ook wilt doen?',
      en: 'Who did something that you want to do too?',
      hint: { nl: 'Wat deed die persoon precies?', en: 'What did that person do exactly?' },
    },
  ],
  workExploration: [
    {
      id: 'vmboLower.workExploration.jobs',
      nl: 'Welk beroep zag je, of past hierbij?',
      en: 'Which job did you see, or which fits this?',
      hint: {
        nl: 'Denk ook aan mensen die maken, brengen of schoonmaken.',
        en: 'Think of people who make, deliver or clean too.',
      },
    },
    {
      id: 'vmboLower.workExploration.day',
      nl: 'Wat doet iemand met dit werk op een dag?',
      en: 'What does someone with this job do in a day?',
      hint: {
        nl: 'Noem drie dingen, van de ochtend tot de middag.',
        en: 'Name three things, from morning to afternoon.',
      },
    },
    {
      id: 'vmboLower.workExploration.fit',
      nl: 'Wat in dit werk past bij jou? Wat niet?',
      en: 'What in this work suits you? What does not?',
      hint: {
        nl: 'Bijvoorbeeld: het praten wel, de drukte niet.',
        en: 'For example: the talking does, the crowds do not.',
      },
    },
    {
      id: 'vmboLower.workExploration.surprise',
      nl: 'Wat was anders dan je vooraf dacht?',
      en: 'What was different from what you thought?',
      hint: {
        nl: 'Maak af: eerst dacht ik, en nu weet ik.',
        en: 'Complete it: first I thought, and now I know.',
      },
    },
    {
      id: 'vmboLower.workExploration.others',
      nl: 'Wie werken er nog meer op zo’n plek?',
      en: 'Who else works in a place like that?',
      hint: {
        nl: 'Bijvoorbeeld in een hotel: een kok, een gastvrouw, een technicus.',
        en: 'For example in a hotel: a cook, a host, a technician.',
      },
    },
    {
      id: 'vmboLower.workExploration.tools',
      nl: 'Met welke spullen of machines werken ze daar?',
      en: 'Which tools or machines do they use there?',
      hint: { nl: 'Welke wil jij een keer uitproberen?', en: 'Which one would you like to try?' },
    },
    {
      id: 'vmboLower.workExploration.find',
      nl: 'Wat wil je nog weten over dit werk?',
      en: 'What else do you want to know about this work?',
      hint: {
        nl: 'Bedenk één vraag die je kunt stellen.',
        en: 'Think of one question that you can ask.',
      },
    },
  ],
  careerSteering: [
    {
      id: 'vmboLower.careerSteering.chose',
      nl: 'Wat koos je zelf deze keer?',
      en: 'What did you choose yourself this time?',
      hint: {
        nl: 'Bijvoorbeeld: een taak, een groepje of een vraag.',
        en: 'For example: a task, a group or a question.',
      },
    },
    {
      id: 'vmboLower.careerSteering.next',
      nl: 'Wat wil je hierna uitproberen?',
      en: 'What do you want to try after this?',
      hint: {
        nl: 'Bijvoorbeeld: een ander vak, of een ander soort werk.',
        en: 'For example: another subject, or another kind of work.',
      },
    },
    {
      id: 'vmboLower.careerSteering.goal',
      nl: 'Wat wil je kunnen voor de volgende vakantie?',
      en: 'What do you want to be able to do by next holiday?',
      hint: {
        nl: 'Kies iets kleins. Bijvoorbeeld: één keer voor de groep praten.',
        en: 'Choose something small. For example: speak to the group once.',
      },
    },
    {
      id: 'vmboLower.careerSteering.decide',
      nl: 'Wie of wat hielp jou om te kiezen?',
      en: 'Who or what helped you choose?',
      hint: {
        nl: 'Bijvoorbeeld: een vriend, een les of je eigen gevoel.',
        en: 'For example: a friend, a lesson or your own feeling.',
      },
    },
    {
      id: 'vmboLower.careerSteering.how',
      nl: 'Hoe koos je: snel, rustig of samen?',
      en: 'How did you choose: fast, calmly or together?',
      hint: { nl: 'Werkte dat goed voor jou?', en: 'Did that work well for you?' },
    },
    {
      id: 'vmboLower.careerSteering.planB',
      nl: 'Wat doe je als je plan niet lukt?',
      en: 'What do you do if your plan does not work?',
      hint: {
        nl: 'Bedenk één ding dat je dan kunt doen.',
        en: 'Think of one thing that you can do then.',
      },
    },
  ],
  networking: [
    {
      id: 'vmboLower.networking.helped',
      nl: 'Wie hielp jou deze keer? Hoe?',
      en: 'Who helped you this time? How?',
      hint: {
        nl: 'Bijvoorbeeld: een leraar deed het een keer voor.',
        en: 'For example: a teacher showed you how to do it.',
      },
    },
    {
      id: 'vmboLower.networking.know',
      nl: 'Wie ken jij die zoiets ook doet?',
      en: 'Who do you know that does this too?',
      hint: {
        nl: 'Denk aan familie, buren of iemand van je club.',
        en: 'Think of family, neighbours or someone from your club.',
      },
    },
    {
      id: 'vmboLower.networking.question',
      nl: 'Welke vraag wil je nog aan iemand stellen?',
      en: 'Which question do you still want to ask someone?',
      hint: {
        nl: 'Bijvoorbeeld: wat vindt u het leukst aan uw werk?',
        en: 'For example: what do you like most about your work?',
      },
    },
    {
      id: 'vmboLower.networking.spoke',
      nl: 'Met wie praatte je? Wat hoorde je?',
      en: 'Who did you talk to? What did you hear?',
      hint: { nl: 'Een voornaam is genoeg.', en: 'A first name is enough.' },
    },
    {
      id: 'vmboLower.networking.dare',
      nl: 'Aan wie durf je hulp te vragen?',
      en: 'Who do you dare to ask for help?',
      hint: { nl: 'Wat kun je dan zeggen?', en: 'What can you say then?' },
    },
    {
      id: 'vmboLower.networking.thank',
      nl: 'Wie wil je bedanken? Hoe doe je dat?',
      en: 'Who do you want to thank? How will you do it?',
      hint: {
        nl: 'Bijvoorbeeld: een berichtje, een kaart of even langsgaan.',
        en: 'For example: a message, a card or a short visit.',
      },
    },
  ],
}
