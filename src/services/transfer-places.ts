import { places } from './places.ts'

/** The places on the way to another school, beside `places.transfer` where it begins. */
export const transferPlaces = {
  /** The road of leaving; without a step where the student was. */
  leave: `${places.transfer}/vertrek`,
  leaveStep: (step: string) => `${places.transfer}/vertrek/${step}`,
  arrive: `${places.transfer}/aankomst`,
  /** The school that was filled in last, to change it. */
  changeSchool: `${places.transfer}/aankomst/wijzig`,
  welcome: `${places.transfer}/welkom`,
  /** Print, PDF and the intake sheet. */
  outputs: '#/uitvoer',
  letter: `${places.transfer}/terugbericht`,
} as const
