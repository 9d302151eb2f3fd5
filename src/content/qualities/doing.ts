import type { QualityEntry } from './quality.ts'

/** Doen. */
export const doingQualities: readonly QualityEntry[] = [
  {
    id: 'handy',
    word: { nl: 'handig', en: 'good with your hands' },
    meaning: {
      nl: 'Je kunt goed werken met je handen.',
      en: 'You work well with your hands.',
    },
    school: {
      nl: 'Je zet een kastje snel in elkaar.',
      en: 'You put a cupboard together quickly.',
    },
    work: {
      nl: 'Je maakt een losse kraan weer vast.',
      en: 'You fix a loose tap.',
    },
  },
  {
    id: 'fast',
    word: { nl: 'snel', en: 'fast' },
    meaning: {
      nl: 'Je doet veel in weinig tijd.',
      en: 'You do a lot in little time.',
    },
    school: {
      nl: 'Je hebt de praktijkopdracht ruim op tijd af.',
      en: 'You finish the practical task well in time.',
    },
    work: {
      nl: 'Je vult drie schappen voor de pauze.',
      en: 'You fill three shelves before the break.',
    },
  },
  {
    id: 'strong',
    word: { nl: 'sterk', en: 'strong' },
    meaning: {
      nl: 'Je lichaam kan zwaar werk aan.',
      en: 'Your body can handle heavy work.',
    },
    school: {
      nl: 'Je draagt de tafels naar de aula.',
      en: 'You carry the tables to the hall.',
    },
    work: {
      nl: 'Je sjouwt een dag lang en houdt het vol.',
      en: 'You lift and carry all day long.',
    },
  },
  {
    id: 'practical',
    word: { nl: 'praktisch', en: 'practical' },
    meaning: {
      nl: 'Je kijkt wat werkt en doet dat.',
      en: 'You see what works and do it.',
    },
    school: {
      nl: 'Je maakt eerst een proefmodel van karton.',
      en: 'You first make a test model of cardboard.',
    },
    work: {
      nl: 'Je zet alles klaar voor je begint.',
      en: 'You put everything ready before you start.',
    },
  },
  {
    id: 'precise',
    word: { nl: 'precies', en: 'precise' },
    meaning: {
      nl: 'Je werkt zo dat alles klopt.',
      en: 'You work so that everything is right.',
    },
    school: {
      nl: 'Je meet twee keer voor je zaagt.',
      en: 'You measure twice before you saw.',
    },
    work: {
      nl: 'Je telt de medicijnen nog een keer na.',
      en: 'You count the medicines once more.',
    },
  },
  {
    id: 'tidy',
    word: { nl: 'netjes', en: 'tidy' },
    meaning: {
      nl: 'Je werk en je plek zien er verzorgd uit.',
      en: 'Your work and your place look well kept.',
    },
    school: {
      nl: 'Je ruimt je werkplek op na de les.',
      en: 'You clear your workplace after class.',
    },
    work: {
      nl: 'Je vouwt de handdoeken recht op de stapel.',
      en: 'You fold the towels into a straight pile.',
    },
  },
  {
    id: 'brisk',
    word: { nl: 'vlot', en: 'quick to start' },
    meaning: {
      nl: 'Je begint meteen en blijft niet lang twijfelen.',
      en: 'You start at once and do not hesitate long.',
    },
    school: {
      nl: 'Je pakt je boek en gaat aan het werk.',
      en: 'You take your book and get to work.',
    },
    work: {
      nl: 'Je ziet een lege tafel en dekt hem.',
      en: 'You see an empty table and set it.',
    },
  },
  {
    id: 'safeWorker',
    word: { nl: 'veilig werkend', en: 'working safely' },
    meaning: {
      nl: 'Je let op gevaar voor jezelf en anderen.',
      en: 'You watch for danger to yourself and others.',
    },
    school: {
      nl: 'Je zet je bril op bij de machine.',
      en: 'You put on your glasses at the machine.',
    },
    work: {
      nl: 'Je veegt een natte vloer direct droog.',
      en: 'You dry a wet floor straight away.',
    },
  },
]
