import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { readRecord } from '../../src/domain/records/record-kind.ts'
import { experienceKind } from '../../src/domain/records/experience.ts'
import { reflectionKind } from '../../src/domain/records/reflection.ts'
import { stepKind } from '../../src/domain/records/step.ts'
import { LookBackPage } from '../../src/features/reflect/look-back-page.tsx'
import type { DossierStore } from '../../src/services/dossier-store.ts'
import { saveRecord } from '../../src/services/save-record.ts'
import { createTestServices, renderScreen, type RenderOptions } from './render-screen.tsx'

// For the tests of looking back. Today is Wednesday 12 May 2027; the school is vmbo, third year.
export const rec = 'stage-1'

export async function withStage() {
  const services = createTestServices()
  const school = { level: 'vmbo-kb', year: 3, start: '2026-08-01' }
  await saveRecord(services, { rec: 'school-1', kind: 'period', values: school })
  const stage = { type: 'internship', title: 'Zorgcentrum De Linde', date: '2027-05-11' }
  await saveRecord(services, { rec, kind: 'experience', values: stage })
  return services
}

export async function open(options: RenderOptions = {}) {
  const services = options.services ?? (await withStage())
  return renderScreen(<LookBackPage rec={rec} />, { ...options, services })
}

export async function stored(store: DossierStore) {
  const log = await store.readRecords({ by: 'parent', parent: rec })
  const stage = await store.readRecord(rec)
  if (!log.ok || !stage.ok || !stage.value) throw new Error('could not read')
  const ofKind = (kind: string) => log.value.filter((view) => view.kind === kind)
  return {
    reflections: ofKind('reflection').map((view) => readRecord(reflectionKind, view)),
    steps: ofKind('step').map((view) => readRecord(stepKind, view)),
    competencies: readRecord(experienceKind, stage.value).competencies,
  }
}

export const press = (user: UserEvent, name: string | RegExp) =>
  screen.findByRole('button', { name }).then((button) => user.click(button))
export const answer = (question: string) => screen.findByRole('textbox', { name: question })

export const well = 'Wat deed je goed? Vertel over één moment.'
export const quality = 'Welke kwaliteit liet je zien?'
export const noticed = 'Hoe merkten anderen dat jij dit kunt?'
export const practice = 'Wat lukt in de praktijk beter dan in de les?'

/** Tabs on until what has focus carries this name, as a person without a mouse does. */
export async function tabTo(user: UserEvent, role: string, name: string | RegExp) {
  const target = await screen.findByRole(role, { name })
  for (let presses = 0; presses < 60 && document.activeElement !== target; presses++) {
    await user.tab()
  }
  expect(target).toHaveFocus()
}
