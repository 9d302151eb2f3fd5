import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { isSetField } from '../../domain/log/view.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useOpenWords } from './use-open-words.ts'

interface VersionsOfRecordProps {
  rec: RecordId
  kind: string
  name: string | undefined
}

/** The texts of one record that were written in two places at once; what was chosen goes away. */
export function VersionsOfRecord({ rec, kind, name }: VersionsOfRecordProps) {
  const { t } = useTranslation('open')
  const words = useOpenWords()
  const { data: view } = useQuery(recordQueries.one(useServices(), rec))
  if (!view) return null
  const undecided = Object.entries(view.fields)
    .filter(([field, { others }]) => others.length > 0 && !isSetField(field))
    .map(([field]) => field)
  if (undecided.length === 0) return null
  return (
    <Section title={name ?? (words.counts(new Map([[kind, 1]])) || t('part.other'))}>
      <VersionChoices rec={rec} undecided={undecided} />
    </Section>
  )
}
