/** Who people are to the owner (domain.md D8). Data from outside may name others. */
export const personRoles = [
  'parent',
  'mentor',
  'coach',
  'counsellor',
  'teacher',
  'guide',
  'careCoordinator',
  'internshipCoordinator',
  'workplaceSupervisor',
  'employer',
  'trainer',
  'family',
  'alumnus',
  'buddy',
  'professional',
  'intaker',
  'careerAdviser',
] as const
export type PersonRole = (typeof personRoles)[number]
