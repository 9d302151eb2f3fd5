import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { earlierValues } from './earlier-values.ts'
import { useFieldWords } from '../../screen/words/use-field-words.ts'

interface EarlierVersionsProps {
  rec: RecordId
}

/** What a record said before, field by field; folded away, and never lost. */
export function EarlierVersions({ rec }: EarlierVersionsProps) {
  const { t } = useTranslation('entry')
  const { moment } = useDates()
  const words = useFieldWords()
  const { data: history } = useQuery(recordQueries.history(useServices(), rec))
  const fields = earlierValues(history ?? [])
  if (fields.length === 0) return null
  return (
    <Disclosure summary={t('history.title')} icon="versions">
      <Stack gap="l">
        <p>{t('history.text')}</p>
        {fields.map(({ field, ops }) => (
          <Section key={field} level={3} title={words.label(field, ops[0]?.value ?? null)}>
            {ops.map(({ id, hlc, value, thinned }) => (
              <Card key={id} tone="quiet" tag={moment(hlc.t)}>
                {thinned ? (
                  <p>{t('history.dropped')}</p>
                ) : (
                  <OwnWords>{words.text(field, value)}</OwnWords>
                )}
              </Card>
            ))}
          </Section>
        ))}
      </Stack>
    </Disclosure>
  )
}
