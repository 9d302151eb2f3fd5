import { useEffect, useEffectEvent } from 'react'

/** Files that are pasted anywhere on the page; words that come along are left to their field. */
export function usePastedFiles(onFiles: (files: File[]) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event
    if (!clipboardData || clipboardData.files.length === 0) return
    // A copied piece of a text brings a picture of itself; it is meant as text.
    if (clipboardData.types.includes('text/plain')) return
    event.preventDefault()
    onFiles([...clipboardData.files])
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => take(event)
    document.addEventListener('paste', listener)
    return () => document.removeEventListener('paste', listener)
  }, [])
}
