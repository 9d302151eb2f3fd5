import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { termSets } from '../../content/term-sets.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { saveRecord } from '../../services/save-record.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Section } from '../../ui/frame/section.tsx'

const ofSchool = 'auto'

/** Which words the dossier speaks: those of the school of now, or a choice. */
export function WordsSection() {
  const { t } = useTranslation('settings')
  const services = useServices()
  const { data: owner } = useQuery(recordQueries.owner(services))
  const { save, error } = useSave(saveRecord)
  const choose = (termSet: string) =>
    save({
      rec: ownerRecordId(services.store.dossier),
      kind: ownerKind.kind,
      values: { termSet: termSet === ofSchool ? null : termSet },
    })
  return (
    <Section title={t('words.title')}>
      <ChipGroup
        legend={t('words.help')}
        single
        options={[ofSchool, ...termSets].map((value) => ({
          value,
          label: t(`words.${value as 'auto' | (typeof termSets)[number]}`),
        }))}
        values={[owner?.termSet ?? ofSchool]}
        onChange={([termSet]) => termSet && void choose(termSet)}
      />
      <SaveFailed error={error} />
    </Section>
  )
}
