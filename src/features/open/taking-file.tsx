import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'

interface TakingFileProps {
  /** In bytes. */
  done: number
  total: number
  onStop: () => void
}

/** A file is being taken over; until the last moment it can be stopped and nothing has changed. */
export function TakingFile({ done, total, onStop }: TakingFileProps) {
  const { t } = useTranslation('open')
  return (
    <Page title={t('taking.title')} lead={t('taking.lead')} narrow>
      <List>
        <WorkRow
          icon="download"
          title={t('taking.files')}
          done={total > 0 ? done / total : undefined}
        />
      </List>
      <Button variant="secondary" onClick={onStop}>
        {t('taking.stop')}
      </Button>
    </Page>
  )
}
