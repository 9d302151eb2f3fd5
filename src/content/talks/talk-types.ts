import type { PersonRole } from '../../domain/records/people.ts'
import type { TalkType } from '../../domain/records/talk.ts'
import { talkTypes } from '../../domain/records/talk.ts'
import type { Text } from '../text.ts'

/** A sort of talk in words, and who is usually in it. */
export interface TalkTypeText {
  readonly id: TalkType
  readonly name: Text
  /** One sentence: what it is for. */
  readonly help: Text
  /** Who sits at the table besides the owner; offered, never demanded. */
  readonly roles: readonly PersonRole[]
}

const texts: Readonly<Record<TalkType, Omit<TalkTypeText, 'id'>>> = {
  short: {
    name: { nl: 'Kort gesprek', en: 'Short talk' },
    help: { nl: 'Drie minuten over één ervaring.', en: 'Three minutes about one experience.' },
    roles: ['teacher'],
  },
  career: {
    name: { nl: 'Loopbaangesprek', en: 'Career talk' },
    help: {
      nl: 'Praat over wat je kunt, wilt en gaat doen.',
      en: 'Talk about what you can, want and will do.',
    },
    roles: ['mentor'],
  },
  meet: {
    name: { nl: 'Kennismaking', en: 'Getting to know each other' },
    help: { nl: 'Vertel wie je bent.', en: 'Tell who you are.' },
    roles: ['mentor'],
  },
  progress: {
    name: { nl: 'Voortgangsgesprek', en: 'Progress talk' },
    help: { nl: 'Bespreek hoe het nu gaat.', en: 'Talk about how it is going now.' },
    roles: ['mentor'],
  },
  group: {
    name: { nl: 'Gesprek in een groepje', en: 'Talk in a small group' },
    help: { nl: 'Praat met klasgenoten en je docent.', en: 'Talk with classmates and a teacher.' },
    roles: ['mentor', 'buddy'],
  },
  profileChoice: {
    name: { nl: 'Gesprek over je keuze', en: 'Talk about your choice' },
    help: {
      nl: 'Bespreek welk profiel of welke opleiding past.',
      en: 'Talk about which profile or course fits.',
    },
    roles: ['mentor', 'parent'],
  },
  threeWay: {
    name: { nl: 'Driehoeksgesprek', en: 'Three-way talk' },
    help: {
      nl: 'Praat samen met je ouder en iemand van school.',
      en: 'Talk with a parent and somebody from school.',
    },
    roles: ['mentor', 'parent'],
  },
  workplaceVisit: {
    name: { nl: 'Gesprek op je stageplek', en: 'Talk at your workplace' },
    help: {
      nl: 'Praat op je werkplek, ook met iemand van school.',
      en: 'Talk at work, also with somebody from school.',
    },
    roles: ['workplaceSupervisor', 'mentor'],
  },
  workplaceEnd: {
    name: { nl: 'Eindgesprek van je stage', en: 'Last talk of your internship' },
    help: { nl: 'Kijk terug op de hele stage.', en: 'Look back on the whole internship.' },
    roles: ['workplaceSupervisor', 'mentor'],
  },
  intake: {
    name: { nl: 'Gesprek bij een nieuwe school', en: 'Talk at a new school' },
    help: { nl: 'Vertel waarom je daar wilt leren.', en: 'Tell why you want to learn there.' },
    roles: ['intaker'],
  },
  transfer: {
    name: { nl: 'Gesprek over je overstap', en: 'Talk about moving on' },
    help: {
      nl: 'Bespreek wat er meegaat naar je nieuwe school.',
      en: 'Talk about what goes along to your new school.',
    },
    roles: ['mentor', 'intaker'],
  },
  switch: {
    name: { nl: 'Gesprek over iets anders kiezen', en: 'Talk about choosing again' },
    help: {
      nl: 'Bespreek wat beter bij je past.',
      en: 'Talk about what suits you better.',
    },
    roles: ['careerAdviser'],
  },
  onward: {
    name: { nl: 'Gesprek over wat hierna komt', en: 'Talk about what comes next' },
    help: { nl: 'Bespreek werk of een hogere studie.', en: 'Talk about work or a next study.' },
    roles: ['mentor'],
  },
  exit: {
    name: { nl: 'Afscheidsgesprek', en: 'Farewell talk' },
    help: { nl: 'Kijk terug op je tijd op school.', en: 'Look back on your time at school.' },
    roles: ['mentor'],
  },
}

/** Every sort of talk, the most usual first. */
export const talkTypeTexts: readonly TalkTypeText[] = talkTypes.map((id) => ({ id, ...texts[id] }))

/** A sort of talk; a later version may name one that is not known here: a career talk then. */
export function talkTypeById(id: string | undefined): TalkTypeText {
  const known = talkTypes.find((type) => type === id) ?? 'career'
  return { id: known, ...texts[known] }
}
