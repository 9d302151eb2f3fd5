import { isPlainDate } from '../../lib/dates.ts'
import type { CvContent, CvJob } from './cv-content.ts'

/** A CV as other programs read it: JSON Resume, schema 1.0.0 (jsonresume.org). */
export interface JsonResume {
  readonly $schema: string
  readonly basics: {
    readonly name: string
    readonly email?: string
    readonly phone?: string
    readonly summary?: string
    readonly location?: { readonly city: string }
  }
  readonly work: readonly (Job & { readonly name: string; readonly position: string })[]
  readonly volunteer: readonly (Job & {
    readonly organization: string
    readonly position: string
  })[]
  readonly projects: readonly (Omit<Job, 'summary'> & {
    readonly name: string
    readonly type: string
  })[]
  readonly education: readonly {
    readonly institution: string
    readonly studyType?: string
    readonly startDate?: string
    readonly endDate?: string
  }[]
  readonly skills: readonly { readonly name: string }[]
  readonly interests: readonly { readonly name: string }[]
  readonly meta: { readonly version: string; readonly lastModified: string }
}

interface Job {
  readonly startDate?: string
  readonly endDate?: string
  readonly highlights: readonly string[]
}

/** `at`: ms since 1970. What is empty is left out. */
export function jsonResume(cv: CvContent, at: number): JsonResume {
  const { name, email, phone, place, about } = cv.contact
  const ofType = (type: CvJob['type']) => cv.jobs.filter((job) => job.type === type)
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name,
      ...(email !== '' && { email }),
      ...(phone !== '' && { phone }),
      ...(about !== '' && { summary: about }),
      ...(place !== '' && { location: { city: place } }),
    },
    work: ofType('work').map((job) => ({ name: job.name, position: job.kind, ...span(job) })),
    volunteer: ofType('volunteer').map((job) => ({
      organization: job.name,
      position: job.kind,
      ...span(job),
    })),
    projects: ofType('project').map((job) => ({ name: job.name, type: job.kind, ...span(job) })),
    education: cv.schools.map(({ title, course, start, end }) => ({
      institution: title,
      ...(course !== '' && { studyType: course }),
      ...dates(start, end),
    })),
    skills: cv.qualities.map(({ word }) => ({ name: word })),
    interests: cv.motives.map(({ word }) => ({ name: word })),
    meta: { version: 'v1.0.0', lastModified: new Date(at).toISOString().slice(0, 19) },
  }
}

function span({ start, end, results }: CvJob): Job {
  return { ...dates(start, end), highlights: results }
}

function dates(start: string | undefined, end: string | undefined) {
  return {
    ...(start !== undefined && isDay(start) && { startDate: start }),
    ...(end !== undefined && isDay(end) && { endDate: end }),
  }
}

/** The schema takes years from 1000 to 2999. */
function isDay(date: string): boolean {
  return isPlainDate(date) && /^[12]/.test(date)
}
