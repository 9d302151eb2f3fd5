import type { Text } from '../text.ts'

/** Where the idea of an article comes from; the words are our own. */
interface HelpSource {
  readonly name: string
  readonly url: string
}

/** A short piece of help for who talks with students. */
export interface HelpArticle {
  /** Part of its address; never changes. */
  readonly id: string
  readonly title: Text
  /** What it says in one sentence. */
  readonly lead: Text
  readonly lines: readonly Text[]
  /** Sentences to say in a talk. */
  readonly say: readonly Text[]
  /** Other words that mentors look for it by; not shown. */
  readonly words?: Text
  readonly source: HelpSource
}

const talkSource: HelpSource = {
  name: 'Expertisepunt LOB, LOB-gesprek',
  url: 'https://www.expertisepuntlob.nl/lob-gesprek',
}
const talentSource: HelpSource = {
  name: 'Talentgerichte loopbaangesprekken, Expertisepunt LOB',
  url: 'https://www.expertisepuntlob.nl/tools/lob-onderzoeksbank/talentgerichte-loopbaangesprekken-1',
}

/** Help at hand, the most asked first. */
export const helpArticles: readonly HelpArticle[] = [
  {
    id: 'vier-delen',
    words: {
      nl: 'loopbaangesprek fasen terugkijken reflecteren vooruitkijken activeren',
      en: 'career talk phases looking back reflecting looking ahead activating',
    },
    title: { nl: 'Vier delen van een gesprek', en: 'Four parts of a talk' },
    lead: {
      nl: 'Kijk terug, denk na, kijk vooruit en kies een stap.',
      en: 'Look back, think, look ahead and choose a step.',
    },
    lines: [
      {
        nl: 'Begin bij iets dat echt is gebeurd. Laat de leerling vertellen.',
        en: 'Begin with something that really happened. Let the student tell.',
      },
      {
        nl: 'Zoek samen woorden voor kwaliteiten. En voor wat belangrijk is.',
        en: 'Look together for words for qualities. And for what matters.',
      },
      {
        nl: 'Kijk daarna vooruit. Wat past hierbij om uit te zoeken?',
        en: 'Then look ahead. What fits this, to find out about?',
      },
      {
        nl: 'Sluit af met een kleine stap. Geen stap is ook goed.',
        en: 'Close with a small step. No step is fine too.',
      },
    ],
    say: [
      { nl: 'Vertel eens, wat gebeurde er?', en: 'Tell me, what happened?' },
      { nl: 'Wat zegt dit over jou?', en: 'What does this say about you?' },
      { nl: 'Wat wil je nu weten?', en: 'What do you want to know now?' },
      { nl: 'Wat ga je als eerste doen?', en: 'What will you do first?' },
    ],
    source: talkSource,
  },
  {
    id: 'doorvragen',
    words: {
      nl: 'doorvragen samenvatten samenvatting luisteren',
      en: 'asking through summarising summary listening',
    },
    title: { nl: 'Luister, vat samen, vraag door', en: 'Listen, sum up, ask on' },
    lead: {
      nl: 'Wie doorvraagt, hoort meer dan het eerste antwoord.',
      en: 'Who asks on hears more than the first answer.',
    },
    lines: [
      {
        nl: 'Wacht even na een antwoord. Vaak komt er nog iets.',
        en: 'Wait a moment after an answer. Often there is more.',
      },
      {
        nl: 'Zeg in je eigen woorden wat je hoorde. Vraag of het klopt.',
        en: 'Say in your own words what you heard. Ask if it is right.',
      },
      {
        nl: 'Vraag naar één moment. Wat deed je toen precies?',
        en: 'Ask about one moment. What exactly did you do then?',
      },
      {
        nl: 'Vraag liever wat en hoe. Waarom klinkt snel als een verwijt.',
        en: 'Rather ask what and how. Why soon sounds like blame.',
      },
    ],
    say: [
      { nl: 'Hoe deed je dat?', en: 'How did you do that?' },
      { nl: 'Waaraan merkte je dat?', en: 'How did you notice that?' },
      { nl: 'Dus jij bleef rustig. Klopt dat?', en: 'So you stayed calm. Is that right?' },
    ],
    source: talentSource,
  },
  {
    id: 'praat-met',
    words: {
      nl: 'dialoog monoloog advies',
      en: 'dialogue monologue advice',
    },
    title: { nl: 'Praat met, niet tegen', en: 'Talk with, not to' },
    lead: {
      nl: 'De leerling praat het meest. Jij helpt zoeken.',
      en: 'The student talks most. You help to look.',
    },
    lines: [
      {
        nl: 'Veel gesprekken gaan over wat niet lukt. Begin bij wat lukte.',
        en: 'Many talks are about what fails. Begin with what worked.',
      },
      {
        nl: 'Geef niet te snel raad. Vraag eerst wat de leerling zelf denkt.',
        en: 'Do not advise too soon. Ask first what the student thinks.',
      },
      {
        nl: 'Schrijf op wat de leerling zegt. Gebruik die woorden.',
        en: 'Write down what the student says. Use those words.',
      },
    ],
    say: [
      { nl: 'Waar ben je trots op?', en: 'What are you proud of?' },
      { nl: 'Wat denk jij zelf?', en: 'What do you think yourself?' },
    ],
    source: {
      name: 'Kuijpers, Loopbaandialoog: over leren kiezen',
      url: 'https://studylibnl.com/doc/882628/loopbaandialoog--over-leren-kiezen--en--leren-praten---fc',
    },
  },
  {
    id: 'kwaliteiten',
    words: {
      nl: 'complimenten talenten eigenschappen',
      en: 'compliments talents strengths',
    },
    title: { nl: 'Kwaliteiten benoemen', en: 'Naming qualities' },
    lead: {
      nl: 'Noem wat je zag, en laat de leerling het woord kiezen.',
      en: 'Say what you saw, and let the student choose the word.',
    },
    lines: [
      {
        nl: 'Een kwaliteit hoort bij iets dat gebeurde. Noem dat moment.',
        en: 'A quality belongs to something that happened. Name that moment.',
      },
      {
        nl: 'Geef twee of drie woorden. De leerling kiest of neemt een eigen woord.',
        en: 'Offer two or three words. The student chooses, or takes an own word.',
      },
      {
        nl: 'Laat de leerling ook anderen vragen. Wat zien zij?',
        en: 'Let the student ask others too. What do they see?',
      },
    ],
    say: [
      { nl: 'Ik zag dat je bleef luisteren.', en: 'I saw that you kept listening.' },
      { nl: 'Welk woord past daar het beste bij?', en: 'Which word fits that best?' },
    ],
    source: {
      name: 'Tumult, tips voor een LOB-gesprek',
      url: 'https://www.tumult.nl/leerlingen-voorbereiden-op-toekomst-tips-voeren-lob-gesprek/',
    },
  },
  {
    id: 'stap',
    words: {
      nl: 'afspraken actie vervolgstap plan',
      en: 'agreement action next plan',
    },
    title: { nl: 'Een stap die lukt', en: 'A step that works' },
    lead: {
      nl: 'Klein, dichtbij en van de leerling zelf.',
      en: 'Small, near, and the student’s own.',
    },
    lines: [
      {
        nl: 'Een doel dat ver weg is, helpt vaak niet. Kies iets voor deze maand.',
        en: 'A goal far away often does not help. Choose something for this month.',
      },
      {
        nl: 'Vraag wat het eerste is. En wie kan helpen.',
        en: 'Ask what comes first. And who can help.',
      },
      {
        nl: 'Begin het volgende gesprek bij deze stap.',
        en: 'Begin the next talk with this step.',
      },
    ],
    say: [
      { nl: 'Wat doe je deze week?', en: 'What will you do this week?' },
      { nl: 'Wie kun je bellen?', en: 'Who can you call?' },
    ],
    source: {
      name: 'De Decaan, alles over het loopbaandossier',
      url: 'https://www.dedecaan.net/alles-over-het-loopbaandossier/',
    },
  },
  {
    id: 'kort',
    words: {
      nl: 'korte gesprekjes weinig tijd',
      en: 'short quick little time',
    },
    title: { nl: 'Een gesprek van drie minuten', en: 'A talk of three minutes' },
    lead: {
      nl: 'Ook in de gang of na de les telt een gesprek.',
      en: 'A talk in the corridor or after class counts too.',
    },
    lines: [
      {
        nl: 'Elke docent kan dit doen. Kies één ervaring en één vraag.',
        en: 'Every teacher can do this. Choose one experience and one question.',
      },
      {
        nl: 'Schrijf één zin op. De zin van de leerling is het belangrijkst.',
        en: 'Write down one sentence. The student’s sentence matters most.',
      },
    ],
    say: [{ nl: 'Wat neem je hiervan mee?', en: 'What do you take from this?' }],
    source: {
      name: 'Gaan voor een baan, hoe voer je een goed LOB-gesprek',
      url: 'https://www.gaanvooreenbaan.nu/nieuws/hoe-voer-je-een-goed-lob-gesprek-2',
    },
  },
  {
    id: 'ouders',
    words: {
      nl: 'ouders verzorgers driehoeksgesprek',
      en: 'parents carers three-way',
    },
    title: { nl: 'Samen met een ouder', en: 'Together with a parent' },
    lead: {
      nl: 'Een ouder weet vaak wat de leerling thuis doet.',
      en: 'A parent often knows what the student does at home.',
    },
    lines: [
      {
        nl: 'Zeg vooraf waar het gesprek over gaat. Geef beiden een voorbereiding.',
        en: 'Say beforehand what the talk is about. Give both a preparation.',
      },
      {
        nl: 'Laat de leerling beginnen. Vraag daarna wat de ouder ziet.',
        en: 'Let the student begin. Then ask what the parent sees.',
      },
      {
        nl: 'Praat niet over de leerling, maar met de leerling.',
        en: 'Do not talk about the student, but with the student.',
      },
    ],
    say: [
      { nl: 'Wat herken je hiervan thuis?', en: 'What of this do you see at home?' },
      { nl: 'Wat wil jij dat je ouder weet?', en: 'What should your parent know?' },
    ],
    source: {
      name: 'Kennisdatabank Generatie BXL, loopbaangesprek met leerlingen',
      url: 'https://kennisdatabank.generatiebxl.be/fiche/hoe-voer-je-een-loopbaangesprek-met-je-leerlingen',
    },
  },
  {
    id: 'stage',
    words: {
      nl: 'stages vakanties zomer bpv',
      en: 'internships holidays summer placement',
    },
    title: {
      nl: 'Een stage zoeken, ook in de vakantie',
      en: 'Finding a placement, also in holidays',
    },
    lead: {
      nl: 'Een dag meelopen kan ook buiten de schoolweken.',
      en: 'Joining for a day can also be outside school weeks.',
    },
    lines: [
      {
        nl: 'In de vakantie is er bij bedrijven soms meer tijd. Bel op tijd.',
        en: 'In holidays firms sometimes have more time. Call in good time.',
      },
      {
        nl: 'Vraag op school wat er moet. Denk aan toestemming en verzekering.',
        en: 'Ask at school what is needed. Think of consent and insurance.',
      },
      {
        nl: 'Een bijbaan of hulp thuis telt ook als ervaring.',
        en: 'A side job or help at home counts as an experience too.',
      },
    ],
    say: [
      { nl: 'Wie ken je die dit werk doet?', en: 'Who do you know in this work?' },
      { nl: 'Wanneer heb je een vrije dag?', en: 'When do you have a free day?' },
    ],
    source: {
      name: 'Expertisepunt LOB, LOB-activiteiten',
      url: 'https://www.expertisepuntlob.nl/werkwijze/begeleiding-en-uitvoeren-van-lob/lob-activiteiten',
    },
  },
  {
    id: 'grens',
    words: {
      nl: 'zorggesprek vertrouwenspersoon veiligheid',
      en: 'care trust safety',
    },
    title: { nl: 'Als er zorgen zijn', en: 'When there are worries' },
    lead: {
      nl: 'Een loopbaangesprek is geen zorggesprek.',
      en: 'A career talk is not a care talk.',
    },
    lines: [
      {
        nl: 'Houd apart wat over zorg gaat. Schrijf het niet in het dossier.',
        en: 'Keep apart what is about care. Do not write it in the dossier.',
      },
      {
        nl: 'Luister, en vraag of je iemand mag inschakelen.',
        en: 'Listen, and ask if you may bring somebody in.',
      },
      {
        nl: 'Volg de afspraken van je school. Blijf er niet alleen mee.',
        en: 'Follow the rules of your school. Do not stay alone with it.',
      },
    ],
    say: [{ nl: 'Wie kan jou hierbij helpen?', en: 'Who can help you with this?' }],
    source: {
      name: 'Leerling 2020, een digitaal portfolio',
      url: 'https://leerling2020.nl/een-digitaal-portfolio-waar-begin-je/',
    },
  },
]

/** The article with this id. */
export function helpArticle(id: string): HelpArticle | undefined {
  return helpArticles.find((article) => article.id === id)
}

/** Articles in which every word of `text` stands, in that language; all of them for an empty text. */
export function findHelp(text: string, language: string): readonly HelpArticle[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  const side = language === 'en' ? 'en' : 'nl'
  return helpArticles.filter(({ title, lead, lines, say, words: more }) => {
    const all = [title, lead, ...lines, ...say, more].map((each) => each?.[side]).join(' ')
    const plain = all.toLocaleLowerCase(language)
    return words.every((word) => plain.includes(word))
  })
}
