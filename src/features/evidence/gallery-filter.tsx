import { useTranslation } from '../../i18n/use-translation.ts'
import { evidenceTypes, type Evidence, type EvidenceType } from '../../domain/records/evidence.ts'
import { knownType, mediaIcon } from '../../screen/evidence/showing/evidence-icon.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Status } from '../../ui/tell/status.tsx'

interface GalleryFilterProps {
  all: readonly Evidence[]
  types: readonly EvidenceType[]
  /** How many pieces are shown. */
  count: number
  onChange: (types: EvidenceType[]) => void
}

/** The types that there are, to narrow the gallery to. */
export function GalleryFilter({ all, types, count, onChange }: GalleryFilterProps) {
  const { t } = useTranslation('evidence')
  const there = new Set(all.map(({ type }) => knownType(type)))
  const options = evidenceTypes.filter((type) => there.has(type) || types.includes(type))
  return (
    <>
      {options.length > 1 && (
        <ChipGroup
          legend={t('gallery.filter')}
          hideLegend
          scroll
          options={options.map((value) => ({
            value,
            label: t(`type.${value}`),
            icon: mediaIcon(value),
          }))}
          values={types}
          onChange={onChange}
        />
      )}
      <Status>{t('gallery.count', { count })}</Status>
    </>
  )
}
