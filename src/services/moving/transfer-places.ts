import { places } from '../places.ts'

/** The places on the way to another school, beside `places.transfer` where it begins. */
export const transferPlaces = {
  /** The road of leaving; without a step where the student was. */
  leave: `${places.transfer}/vertrek`,
  leaveStep: (step: string) => `${places.transfer}/vertrek/${step}`,
  arrive: `${places.transfer}/aankomst`,
  /** The school that was filled in last, to change it. */
  changeSchool: `${places.transfer}/aankomst/wijzig`,
  welcome: `${places.transfer}/welkom`,
  /** What a next school may ask for beside the file; ways out of the dossier under `places.outputs`. */
  intakeSheet: `${places.outputs}/intake`,
  print: `${places.outputs}/dossier`,
  letter: `${places.transfer}/terugbericht`,
} as const
