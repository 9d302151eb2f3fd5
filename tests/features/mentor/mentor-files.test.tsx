import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { File as NodeFile } from 'node:buffer'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import type { MentorDesk } from '../../../src/services/mentor/mentor-desk.ts'
import { binRecord } from '../../../src/services/remove-record.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { readyKeys } from '../../services/packets/reply-world.ts'
import { must } from '../../storage/store-world.ts'
import { packetOf } from '../../support/packets.ts'
import { renderDesk } from '../../support/render-desk.tsx'
import type { TestServices } from '../../support/render-screen.tsx'

// What leaves a mentor's device is searched for words that must stay. Each of them is a canary.
beforeAll(() => {
  vi.stubGlobal('File', NodeFile)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const canary = /.{0,20}KANARIE.{0,20}/u
const dossierOf = (n: number) => `dossier-KANARIE-${n}`
const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }))

/** Two classes of six, with words of all sorts that no file may hold. */
function packets() {
  return Array.from({ length: 12 }, (_, n) =>
    packetOf(
      [
        {
          rec: 'e1',
          kind: 'experience',
          values: { type: 'internship', title: `KANARIE-titel-${n}`, story: 'KANARIE-verhaal' },
        },
        { rec: 's1', kind: 'step', values: { what: 'KANARIE-stap', state: 'done' } },
      ],
      {
        ...{ dossier: dossierOf(n), share: `share-${n}`, owner: `KANARIE-naam-${n}` },
        ...{ question: 'KANARIE-vraag', purpose: 'KANARIE-doel' },
      },
    ),
  )
}

async function write(
  tools: TestServices,
  desk: MentorDesk,
  rec: string,
  values: Record<string, Json>,
): Promise<void> {
  const services = { ...tools, store: desk.store.student(dossierOf(0)) }
  const saved = await saveRecord(services, { rec, kind: 'feedback', values })
  expect(saved.ok).toBe(true)
}

test('a table of counts holds numbers and classes, and nothing of anybody', async () => {
  const { user, desk, tools } = await renderDesk(packets())
  for (let n = 0; n < 12; n++) {
    const own = { name: `KANARIE-eigen-${n}`, group: n % 2 === 0 ? '3A' : '3B' }
    await must(desk.store.editStudent(dossierOf(n), own))
    await must(desk.notes.write(dossierOf(n), 'KANARIE-notitie'))
  }
  window.location.hash = '#/mentor/aantallen'
  await press(user, 'Bewaar als tabel')
  const [table] = tools.savedBlobs
  expect(table?.name).toMatch(/\.csv$/)
  const text = (await table?.bytes.text()) ?? ''
  expect(text).toMatch(/^3A;6;/m)
  expect(canary.exec(text)?.[0]).toBeUndefined()
  expect(canary.exec(table?.name ?? '')?.[0]).toBeUndefined()
})

test('an answer as it is downloaded holds what stands in its list now, and nothing else', async () => {
  const at = `#/mentor/leerling/${dossierOf(0)}/antwoord`
  const { user, desk, tools } = await renderDesk(packets())
  await must(desk.keys.keep((await readyKeys('Mw. De Wit')).keys))
  await must(desk.notes.write(dossierOf(0), 'KANARIE-notitie'))
  await must(desk.store.editStudent(dossierOf(0), { name: 'KANARIE-eigen', group: 'KANARIE-klas' }))
  const student = desk.store.student(dossierOf(0))
  await must(student.writeDraft({ key: 'feedback/e1', value: { text: 'KANARIE-klad' }, at: 1 }))
  await write(tools, desk, 'f-1', { about: 'e1', text: 'KANARIE-eerder', name: 'Mw. De Wit' })
  await write(tools, desk, 'f-1', { text: 'Je bleef rustig.' })
  await write(tools, desk, 'f-2', { about: 'e1', text: 'KANARIE-weg', name: 'Mw. De Wit' })
  const binned = await binRecord({ ...tools, store: student }, 'f-2', true)
  expect(binned.ok).toBe(true)

  window.location.hash = at
  await user.click(await screen.findByRole('radio', { name: 'Zonder slot' }))
  await press(user, 'Onderteken en maak het antwoord')
  await press(user, 'Zet het bij je downloads')
  await screen.findByRole('heading', { level: 1, name: 'Je antwoord is onderweg' })
  const { handed } = await tools.copies()
  const [given] = handed
  const bytes = new TextDecoder('latin1').decode(await given?.file.arrayBuffer())
  expect(bytes).toContain('Je bleef rustig.')
  // The file says of which dossier it is; that is no word of anybody.
  expect(canary.exec(bytes.replaceAll(dossierOf(0), ''))?.[0]).toBeUndefined()
})
