import { filesPlace } from './files-place.ts'
import { serveKeeping } from './serve-keeping.ts'

// Runs in a worker that is named after the database: megabytes are copied, hashed and compared, and
// nobody may feel it.

serveKeeping({
  name: self.name,
  place: () => filesPlace(indexedDB),
  clock: { now: () => Date.now() },
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
})
