import { useTranslation } from '../../i18n/use-translation.ts'
import type { OpenTools } from '../../services/opening/open-tools.ts'
import { Button } from '../../ui/act/button.tsx'

interface KeepFileButtonProps {
  file: File | undefined
  tools: Pick<OpenTools, 'saveFile'>
}

/** Hands a file that came from elsewhere to the person, byte for byte as it came. */
export function KeepFileButton({ file, tools }: KeepFileButtonProps) {
  const { t } = useTranslation('open')
  if (!file) return null
  return (
    <Button variant="secondary" onClick={() => tools.saveFile(file.name, file)}>
      {t('keepFile')}
    </Button>
  )
}
