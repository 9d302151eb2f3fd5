import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { purposes, readLimits } from '../../src/dossier-file/format.ts'
import { plainState } from '../../src/dossier-file/plain-state.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { isErasure, isOp } from '../../src/domain/log/op.ts'
import { manifestSchema } from '../../src/dossier-file/manifest.ts'
import { isSoundJson } from '../../src/lib/json.ts'
import { scripts } from '../support/histories.ts'
import { erasureWith, opWith } from '../support/ops.ts'
import { play } from '../support/play.ts'
import { root } from '../tools/install.mjs'
import { partsOf, sourceOf } from './parts.ts'
import {
  erasureSchema,
  opSchema,
  publishedAt,
  publishedSchemas,
  stateSchema,
} from './published-schemas.ts'

const spec = readFileSync(join(root, 'src/dossier-file/FORMAT.md'), 'utf8')
const folder = join(root, publishedAt)

test('the published schemas are those of the code (UPDATE_SCHEMA=1 writes them)', () => {
  if (process.env['UPDATE_SCHEMA']) {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    for (const [file, schema] of publishedSchemas()) {
      writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`)
    }
  }
  expect(readdirSync(folder).sort()).toEqual([...publishedSchemas().keys()].sort())
  for (const [file, schema] of publishedSchemas()) {
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(schema)
  }
})

describe('schema and code take the same lines', () => {
  /** One change at any key, of the line itself or of its clock. */
  const changes = (sound: object) =>
    fc
      .tuple(
        fc.constantFrom(...Object.keys(sound), 'thinned', 'hlc.t', 'hlc.c', 'unknown'),
        fc.oneof(
          fc.constantFrom<unknown>(
            undefined,
            '',
            'x'.repeat(200),
            'x'.repeat(201),
            [''],
            [1],
            ['a'],
          ),
          fc.constantFrom<unknown>(-1, 0.5, 2 ** 53, 2 ** 53 - 1, true, false, {}, null, { t: 1 }),
          // Keys that no line may have are in no schema.
          fc.jsonValue({ maxDepth: 2 }).filter((value) => isSoundJson(value)),
        ),
      )
      .map(([path, value]) => {
        const [key = '', inner] = path.split('.')
        const clock = { t: 1, c: 0, ...(inner !== undefined && { [inner]: value }) }
        const changed = { ...sound, [key]: inner === undefined ? value : clock }
        return JSON.parse(JSON.stringify(changed)) as unknown
      })

  test.each([
    ['operation', opWith({ id: 'a' }), isOp, opSchema],
    ['erasure', erasureWith({ seen: ['a'] }), isErasure, erasureSchema],
  ])('%s', (_, sound, isSound, schema) => {
    expect(isSound(sound)).toBe(true)
    let taken = 0
    fc.assert(
      fc.property(changes(sound), (line) => {
        if (isSound(line)) taken++
        expect(schema.safeParse(line).success).toBe(isSound(line))
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})

test('what is written fits its schema', () => {
  fc.assert(
    fc.property(scripts(), (script) => {
      const [device] = play(script).devices
      const log = device?.log ?? partsOf().log
      expect(stateSchema.safeParse(plainState('dossier-1', log)).error).toBeUndefined()
      const source = { ...sourceOf(new Uint8Array(3)), media: 'image/png' }
      const { manifest } = writeDossierFile(
        partsOf({ log, attachments: [source], reason: 'stage' }),
      )
      expect(manifestSchema.safeParse(manifest).error).toBeUndefined()
    }),
    { numRuns: 100 },
  )
})

describe('the spec names', () => {
  test.each([...purposes, ...publishedSchemas().keys()])('%s', (name) => {
    expect(spec).toContain(`\`${name}\``)
  })
  test.each(Object.keys(manifestSchema.shape))('the manifest key %s', (name) => {
    expect(spec).toContain(`\`${name}\``)
  })
  test.each([...Object.keys(opSchema.shape), ...Object.keys(erasureSchema.shape)])(
    'the key %s of a line',
    (name) => {
      expect(spec).toContain(`\`${name}\``)
    },
  )
  test.each(Object.entries(readLimits))('the limit on %s', (_, limit) => {
    const shown = limit % 2 ** 30 === 0 ? `${limit / 2 ** 30} GiB` : `${limit / 2 ** 20} MiB`
    expect(spec).toContain(limit % 2 ** 20 === 0 ? shown : limit.toLocaleString('en'))
  })
})
