import { useEffect, useState } from 'react'
import { firstPaths, type IconName } from './icon-paths.ts'

type LaterPaths = Partial<Record<IconName, string>>

/** A part of the program, the same for all, so that only the very first later icon is waited for. */
let fetched: LaterPaths | undefined

/** Fetches the drawings that are no part of the first load. Rejects as `import` does. */
export async function fetchLaterPaths(): Promise<LaterPaths> {
  return (fetched ??= (await import('./later-paths.ts')).laterPaths)
}

/** The drawing of an icon; empty for the moment it is fetched, or for good where it is not to be had. */
export function useIconPath(name: IconName): string {
  const path = (firstPaths as LaterPaths)[name]
  const [later, setLater] = useState(fetched)
  const isWanted = path === undefined && later === undefined
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    const take = (paths: LaterPaths) => {
      if (isHere) setLater(paths)
    }
    // An icon never stands for a text alone, so one that cannot be had is left empty.
    fetchLaterPaths().then(take, () => undefined)
    return () => {
      isHere = false
    }
  }, [isWanted])
  return path ?? later?.[name] ?? ''
}
