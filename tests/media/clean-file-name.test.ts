import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName } from '../../src/media/clean-file-name.ts'

test.each([
  ['Verslag stage.pdf', 'Verslag stage.pdf'],
  ['C:\\Users\\Sam\\foto.jpg', 'foto.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['.htaccess', 'htaccess'],
  ['  brief . ', 'brief'],
  ['een\u0000twee\n.txt', 'eentwee.txt'],
  ['foto\u202egpj.exe', 'fotogpj.exe'],
  ['wat? "dit": <b>|*.txt', 'wat- -dit-- -b---.txt'],
  ['CON.txt', '-CON.txt'],
  ['nul', '-nul'],
  ['e\u0301e\u0301n.txt', 'één.txt'],
  ['👩‍💻 werk.png', '👩‍💻 werk.png'],
  ['half \ud83d teken.txt', 'half teken.txt'],
  ['/', ''],
  ['...', ''],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean)
})

test('a long name keeps its extension', () => {
  const clean = cleanFileName(`${'😀'.repeat(300)}.docx`)
  expect(clean.length).toBeLessThanOrEqual(120)
  expect(clean.endsWith('.docx')).toBe(true)
  expect(clean.isWellFormed()).toBe(true)
})

test('any name can be saved, and is clean once cleaned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const clean = cleanFileName(name)
      expect(clean).not.toMatch(/[/\\<>:"|?*]|^[. ]|[. ]$/)
      expect(clean.length).toBeLessThanOrEqual(120)
      expect(cleanFileName(clean)).toBe(clean)
    }),
    { numRuns: 5000, seed: 7 },
  )
})
