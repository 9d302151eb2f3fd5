import { useTranslation } from '../../i18n/use-translation.ts'
import type { Inspection } from '../../services/opening/open-file.ts'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { partWord } from './part-word.ts'

interface FileTroublesProps {
  inspection: Inspection
}

/** What of a file is not whole; each is told, none is hidden. */
export function FileTroubles({ inspection: { read, about } }: FileTroublesProps) {
  const { t } = useTranslation('open')
  const { damage, twins } = read.file
  const parts = [...new Set(damage.map(({ part }) => partWord(part)))]
  if (damage.length + about.missing + about.unsound + twins.length === 0) return null
  return (
    <Stack>
      {damage.length > 0 && (
        <Notice tone="warn" title={t('trouble.salvaged')}>
          <p>{t('trouble.salvagedText')}</p>
          <List look="bullets">
            {parts.map((part) => (
              <li key={part}>{t('trouble.damagedPart', { part: t(`part.${part}`) })}</li>
            ))}
          </List>
        </Notice>
      )}
      {about.missing > 0 && (
        <Notice tone="warn" title={t('trouble.missing', { count: about.missing })}>
          {t('trouble.missingText')}
        </Notice>
      )}
      {about.unsound > 0 && (
        <Notice tone="warn">{t('trouble.unsound', { count: about.unsound })}</Notice>
      )}
      {twins.length > 0 && (
        <Notice tone="warn">{t('trouble.twins', { count: twins.length })}</Notice>
      )}
    </Stack>
  )
}
