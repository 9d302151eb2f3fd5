import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceParts, type Experience } from '../../domain/records/experience.ts'
import { Card } from '../../ui/frame/card.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface GivenPartsProps {
  experience: Experience
}

/** What happened and the four parts, in the student's words; what is open is named, no more. */
export function GivenParts({ experience }: GivenPartsProps) {
  const { t } = useTranslation('mentor')
  const { story } = experience
  const written = experienceParts.filter((part) => experience[part])
  const open = experienceParts.filter((part) => !experience[part])
  return (
    <Section title={t('record.words')}>
      {story && (
        <Card title={t('part.story')}>
          <OwnWords>{story}</OwnWords>
        </Card>
      )}
      {written.map((part) => (
        <Card key={part} title={t(`part.${part}`)}>
          <OwnWords>{experience[part] ?? ''}</OwnWords>
        </Card>
      ))}
      {open.length > 0 && (
        <p>{t('record.open', { parts: open.map((part) => t(`partName.${part}`)).join(', ') })}</p>
      )}
    </Section>
  )
}
