import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Button } from '../../ui/act/button.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface PickedKindProps {
  type: string
  onChange: () => void
}

/** The kind that was chosen, and the way to another. */
export function PickedKind({ type, onChange }: PickedKindProps) {
  const { t } = useTranslation('log')
  const { termSet, language } = useSchoolWords()
  return (
    <Stack row>
      <Chip icon={experienceKindById(type).icon} tone="strong">
        {experienceKindName(type, termSet, language)}
      </Chip>
      <Button variant="quiet" onClick={onChange}>
        {t('quick.otherKind')}
      </Button>
    </Stack>
  )
}
