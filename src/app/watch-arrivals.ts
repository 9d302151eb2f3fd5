import { sniffFile } from '../dossier-file/sniff-file.ts'
import type { Arrivals } from '../services/opening/arrivals.ts'
import { places } from '../services/places.ts'

/** What `window.launchQueue` gives when the app is opened with a file. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

const extension = '.loopbaandossier'

/**
 * Watches for dossier files that are dropped or pasted anywhere in the app, or with which it is
 * opened, and shows them at `places.open`. Files for a part of a screen are left to that part.
 * Returns a function that stops it.
 */
export function watchArrivals(arrivals: Arrivals, page: Window = window): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const show = (file: File) => {
    arrivals.offer(file)
    page.location.hash = places.open
  }
  const showIfDossier = async (files: Iterable<File>) => {
    for (const file of files)
      if (await isDossier(file)) {
        show(file)
        return
      }
  }
  page.addEventListener(
    'dragover',
    (event) => {
      // Otherwise the browser leaves the app and shows the file.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    },
    { signal },
  )
  page.addEventListener(
    'drop',
    (event) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      void showIfDossier([...event.dataTransfer.files])
    },
    { signal },
  )
  page.addEventListener(
    'paste',
    (event) => {
      if (!event.defaultPrevented) void showIfDossier([...(event.clipboardData?.files ?? [])])
    },
    { signal },
  )
  const { launchQueue } = page as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files: [first] }) => {
    // Chosen by the person for this app, whatever it is: the screen says what it is.
    if (!signal.aborted) void first?.getFile().then(show)
  })
  return () => stop.abort()
}

async function isDossier(file: File): Promise<boolean> {
  if (file.name.toLowerCase().endsWith(extension)) return true
  try {
    return (await sniffFile(file)) !== 'NotADossier'
  } catch {
    // A folder, or a file that cannot be read.
    return false
  }
}
