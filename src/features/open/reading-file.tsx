import { useTranslation } from '../../i18n/use-translation.ts'
import type { ReadProgress } from '../../services/opening/dossier-reader.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'

interface ReadingFileProps {
  progress: ReadProgress | undefined
  onStop: () => void
}

/** A file is being read: what happens, how far it is, and a way to stop. */
export function ReadingFile({ progress, onStop }: ReadingFileProps) {
  const { t } = useTranslation('open')
  const { phase = 'log', done = 0, total = 0 } = progress ?? {}
  const isKnown = total > 0 && done > 0
  return (
    <Page title={t('reading.title')} lead={t('reading.lead')} narrow>
      <List>
        <WorkRow
          icon={phase === 'unlock' ? 'lock' : 'file'}
          title={t(`reading.${phase}`)}
          done={isKnown ? done / total : undefined}
        />
      </List>
      <Button variant="secondary" onClick={onStop}>
        {t('reading.stop')}
      </Button>
    </Page>
  )
}
