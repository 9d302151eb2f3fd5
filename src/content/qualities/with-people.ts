import type { QualityEntry } from './quality.ts'

/** Met mensen. */
export const withPeopleQualities: readonly QualityEntry[] = [
  {
    id: 'helpful',
    word: { nl: 'behulpzaam', en: 'helpful' },
    meaning: { nl: 'Je helpt anderen uit jezelf.', en: 'You help others without being asked.' },
    school: {
      nl: 'Je legt een klasgenoot de som nog eens uit.',
      en: 'You explain the sum to a classmate once more.',
    },
    work: {
      nl: 'Je pakt de zware doos van een collega aan.',
      en: 'You take the heavy box from a colleague.',
    },
  },
  {
    id: 'patient',
    word: { nl: 'geduldig', en: 'patient' },
    meaning: {
      nl: 'Je blijft rustig als iets lang duurt.',
      en: 'You stay calm when something takes long.',
    },
    school: {
      nl: 'Je wacht tot iedereen het snapt.',
      en: 'You wait until everybody understands it.',
    },
    work: {
      nl: 'Je laat een oudere klant rustig zijn geld zoeken.',
      en: 'You let an older customer look for his money.',
    },
  },
  {
    id: 'honest',
    word: { nl: 'eerlijk', en: 'honest' },
    meaning: { nl: 'Je zegt wat waar is.', en: 'You say what is true.' },
    school: {
      nl: 'Je zegt het als je iets niet hebt gedaan.',
      en: 'You say so when you did not do something.',
    },
    work: {
      nl: 'Je meldt dat jij het glas brak.',
      en: 'You report that you broke the glass.',
    },
  },
  {
    id: 'friendly',
    word: { nl: 'vriendelijk', en: 'friendly' },
    meaning: { nl: 'Je doet aardig tegen iedereen.', en: 'You are nice to everybody.' },
    school: {
      nl: 'Je zegt een nieuwe leerling gedag.',
      en: 'You say hello to a new pupil.',
    },
    work: {
      nl: 'Je lacht naar klanten en groet ze.',
      en: 'You smile at customers and greet them.',
    },
  },
  {
    id: 'caring',
    word: { nl: 'zorgzaam', en: 'caring' },
    meaning: {
      nl: 'Je let op hoe het met anderen gaat.',
      en: 'You look after how others are doing.',
    },
    school: {
      nl: 'Je brengt een zieke klasgenoot zijn huiswerk.',
      en: 'You bring homework to a classmate who is ill.',
    },
    work: {
      nl: 'Je legt een deken over iemand die het koud heeft.',
      en: 'You put a blanket over somebody who is cold.',
    },
  },
  {
    id: 'understanding',
    word: { nl: 'begripvol', en: 'understanding' },
    meaning: {
      nl: 'Je snapt hoe een ander zich voelt.',
      en: 'You understand how somebody else feels.',
    },
    school: {
      nl: 'Je ziet dat iemand even alleen wil zijn.',
      en: 'You see that somebody wants to be alone.',
    },
    work: {
      nl: 'Je blijft aardig als een klant boos is.',
      en: 'You stay kind when a customer is angry.',
    },
  },
  {
    id: 'sociable',
    word: { nl: 'gezellig', en: 'sociable' },
    meaning: {
      nl: 'Je zorgt dat mensen zich fijn voelen bij jou.',
      en: 'You make people feel good around you.',
    },
    school: {
      nl: 'Je neemt iets lekkers mee voor je groepje.',
      en: 'You bring a treat for your group.',
    },
    work: {
      nl: 'Je maakt een praatje in de pauze.',
      en: 'You have a chat during the break.',
    },
  },
  {
    id: 'reliable',
    word: { nl: 'betrouwbaar', en: 'reliable' },
    meaning: { nl: 'Je doet wat je belooft.', en: 'You do what you promise.' },
    school: {
      nl: 'Je levert jouw deel van het verslag in.',
      en: 'You hand in your part of the report.',
    },
    work: {
      nl: 'Je baas geeft jou de sleutel van de winkel.',
      en: 'Your boss gives you the key of the shop.',
    },
  },
]
