import { filesPlace } from '../../src/storage/files/files-place.ts'
import { serveKeeping } from '../../src/storage/files/serve-keeping.ts'

// The worker that keeps files, on the day after: slots that were just made are on the disk by now.

const dayMs = 24 * 60 * 60 * 1000

serveKeeping({
  name: self.name,
  place: () => filesPlace(indexedDB),
  clock: { now: () => Date.now() + dayMs },
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
})
