import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyProgress } from '../../services/copies/copy-desk.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'
import { useFileWords } from '../evidence/showing/use-file-words.ts'

interface CopyMakingProps {
  purpose: CopyPurpose
  /** Undefined while everything is being gathered. */
  progress: CopyProgress | undefined
  onStop: () => void
}

/** While a file is made: what is being done, how far it is, and a way to stop. */
export function CopyMaking({ purpose, progress, onStop }: CopyMakingProps) {
  const { t } = useTranslation('copy')
  const { weight } = useFileWords()
  const phase = progress?.phase ?? 'start'
  const isCounted = progress !== undefined && progress.total > 0
  return (
    <Page title={t(`making.title.${purpose}`)} lead={t('making.lead')} narrow>
      <Status hidden>{t(`making.${phase}`)}</Status>
      <List look="rows">
        <WorkRow
          icon={phase === 'lock' ? 'lock' : phase === 'check' ? 'shield' : 'file'}
          title={t(`making.${phase}`)}
          done={isCounted ? progress.done / progress.total : undefined}
        />
      </List>
      {isCounted && (
        <p>{t('making.amount', { done: weight(progress.done), total: weight(progress.total) })}</p>
      )}
      <Button variant="secondary" onClick={onStop}>
        {t('making.stop')}
      </Button>
    </Page>
  )
}
