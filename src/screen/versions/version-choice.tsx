import { useTranslation } from '../../i18n/use-translation.ts'
import type { OpId, RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../saving/save-failed.tsx'
import { useDates } from '../words/use-dates.ts'
import { useSave } from '../saving/use-save.ts'
import { chooseVersion } from '../../services/save-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useFieldWords } from '../words/use-field-words.ts'
import type { Version } from './versions-of.ts'

interface VersionChoiceProps {
  rec: RecordId
  field: string
  /** The one that is shown first. */
  versions: readonly Version[]
}

/** A field that was written in two places at once: all texts, and one press to keep one. */
export function VersionChoice({ rec, field, versions }: VersionChoiceProps) {
  const { t } = useTranslation('entry')
  const { moment } = useDates()
  const words = useFieldWords()
  const { save, saving, error } = useSave((services, chosen: OpId) =>
    chooseVersion(services, rec, field, chosen),
  )
  const label = words.label(field, versions[0]?.value ?? null)
  return (
    <Section title={label}>
      <Notice tone="warn" title={t('versions.title')}>
        {t('versions.text')}
      </Notice>
      {versions.map(({ op, at, value }, place) => (
        <Card
          key={op}
          tag={t('versions.written', { moment: moment(at) })}
          title={t(place === 0 ? 'versions.shown' : 'versions.other')}
        >
          <OwnWords>{words.text(field, value)}</OwnWords>
          <Button variant="secondary" busy={saving} onClick={() => void save(op)}>
            {t('versions.choose')}
          </Button>
        </Card>
      ))}
      <SaveFailed error={error} />
    </Section>
  )
}
