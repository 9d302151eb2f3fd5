import { useErrorText, useReadErrorText } from '../../screen/saving/use-error-text.ts'
import type { SaveError } from '../../services/save-error.ts'
import { Notice } from '../../ui/tell/notice.tsx'

interface StartErrorProps {
  error: SaveError | undefined
  /** Nothing was typed yet, so the sentence is not about text that was not kept. */
  reading?: boolean
}

/** Why the dossier could not be made or opened, and what to do. */
export function StartError({ error, reading = false }: StartErrorProps) {
  const saveText = useErrorText()
  const readText = useReadErrorText()
  if (error === undefined) return null
  const { title, text } = (reading ? readText : saveText)(error)
  return (
    <Notice tone="bad" title={title}>
      {text}
    </Notice>
  )
}
