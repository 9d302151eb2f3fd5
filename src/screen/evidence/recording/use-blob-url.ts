import { useEffect, useState } from 'react'

/** An object URL of bytes in memory, for as long as the part is shown; undefined at first. */
export function useBlobUrl(bytes: Blob): string | undefined {
  const [made, setMade] = useState<{ readonly of: Blob; readonly url: string }>()
  useEffect(() => {
    const url = URL.createObjectURL(bytes)
    setMade({ of: bytes, url })
    return () => URL.revokeObjectURL(url)
  }, [bytes])
  return made?.of === bytes ? made.url : undefined
}
