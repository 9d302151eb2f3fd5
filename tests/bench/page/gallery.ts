// A dossier whose gallery holds hundreds of photos, each with a picture of its own.
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { databaseName } from '../../../src/storage/registry.ts'
import { must, write } from '../../storage/store-world.ts'

const day = 86_400_000
const start = Date.UTC(2023, 8, 1)

/** Keeps so many photos and names them, over four school years. */
export async function fillGallery(store: DossierStore, count: number): Promise<void> {
  const files = openFiles(databaseName(store.dossier), {
    clock: { now: () => Date.now() },
  })
  for (let i = 0; i < count; i++) {
    const photo = await drawPhoto(i, 1280, 960)
    const { file, size } = await must(files.keep(photo))
    await must(files.keepThumbnail(file, await drawPhoto(i, 320, 240)))
    const date = new Date(start + i * 2 * day).toISOString().slice(0, 10)
    const values = { type: 'photo', file, size, date, media: photo.type, alt: `Foto ${i}` }
    await must(write(store, `evidence-${i}`, 'evidence', values, Date.now()))
  }
  files.close()
}

/** Slopes and blocks in colours of its own, with the grain that makes a photo heavy. */
function drawPhoto(i: number, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const slope = context.createLinearGradient(0, 0, width, height)
  slope.addColorStop(0, `hsl(${(i * 47) % 360} 60% 60%)`)
  slope.addColorStop(1, `hsl(${(i * 89) % 360} 50% 35%)`)
  context.fillStyle = slope
  context.fillRect(0, 0, width, height)
  for (let n = 0; n < 400; n++) {
    context.fillStyle = `hsl(${(n * 31 + i) % 360} 40% 50% / 40%)`
    context.fillRect((n * 97 * (i + 1)) % width, (n * 61 * (i + 3)) % height, 24, 18)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
}
