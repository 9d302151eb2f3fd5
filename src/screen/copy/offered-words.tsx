import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'

interface OfferedWordsProps {
  passphrase: string
  onOther: () => void
}

/** Four random words, and others for who does not like them. */
export function OfferedWords({ passphrase, onOther }: OfferedWordsProps) {
  const { t } = useTranslation('copy')
  return (
    <div>
      <WordTiles label={t('words.yours')} words={passphrase.split(' ')} />
      <Button variant="quiet" icon="restore" onClick={onOther}>
        {t('words.other')}
      </Button>
    </div>
  )
}
