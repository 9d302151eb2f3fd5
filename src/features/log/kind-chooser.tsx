import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName, kindsFor } from '../../content/experience-kinds.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Button } from '../../ui/act/button.tsx'
import { PickCards } from '../../ui/ask/pick-cards.tsx'

interface KindChooserProps {
  onChoose: (kind: string) => void
}

/** The kinds of experience of this phase as pictures; one tap chooses. */
export function KindChooser({ onChoose }: KindChooserProps) {
  const { t } = useTranslation('log')
  const { phase, termSet, language } = useSchoolWords()
  const [all, setAll] = useState(false)
  const { first, rest } = kindsFor(phase)
  const options = (all ? [...first, ...rest] : first).map(({ id, icon }) => ({
    value: id,
    picture: icon,
    label: experienceKindName(id, termSet, language),
  }))
  return (
    <>
      <PickCards label={t('new.kinds')} options={options} onPick={onChoose} />
      {rest.length > 0 && (
        <Button
          variant="quiet"
          icon={all ? 'minus' : 'plus'}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'new.fewer' : 'new.more')}
        </Button>
      )}
    </>
  )
}
