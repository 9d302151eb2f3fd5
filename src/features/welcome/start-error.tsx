import { useErrorText } from '../../screen/use-error-text.ts'
import type { SaveError } from '../../services/save-error.ts'
import { Notice } from '../../ui/notice.tsx'

interface StartErrorProps {
  error: SaveError | undefined
}

/** Why the dossier could not be made or opened, and what to do. */
export function StartError({ error }: StartErrorProps) {
  const errorText = useErrorText()
  if (error === undefined) return null
  const { title, text } = errorText(error)
  return (
    <Notice tone="bad" title={title}>
      {text}
    </Notice>
  )
}
