import { useTranslation } from '../../i18n/use-translation.ts'
import { TextField } from '../../ui/text-field.tsx'

interface PickReplyProps {
  onPick: (file: File) => void
}

/** Asks for the file of an answer. */
export function PickReply({ onPick }: PickReplyProps) {
  const { t } = useTranslation('share')
  return (
    <TextField
      type="file"
      label={t('reply.pick')}
      help={t('reply.pickHelp')}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) onPick(file)
      }}
    />
  )
}
