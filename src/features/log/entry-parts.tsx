import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceParts, type Experience } from '../../domain/records/experience.ts'
import { ReadAloud } from '../../screen/aloud/read-aloud.tsx'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface EntryPartsProps {
  experience: Experience
}

/** What happened and the four parts; what is open is an invitation, never a fault. */
export function EntryParts({ experience }: EntryPartsProps) {
  const { t } = useTranslation('entry')
  const { rec, story, binned } = experience
  return (
    <>
      {story && (
        <Section title={t('story.title')}>
          <Card>
            <OwnWords>{story}</OwnWords>
            <ReadAloud text={story} />
          </Card>
        </Section>
      )}
      <Section title={t('parts.title')}>
        {experienceParts.map((part) => {
          const words = experience[part]
          return words ? (
            <Card key={part} title={t(`parts.${part}`)}>
              <OwnWords>{words}</OwnWords>
              <ReadAloud text={words} />
            </Card>
          ) : (
            <Card
              key={part}
              tone="quiet"
              tag={t('parts.open')}
              title={t(`parts.${part}`)}
              href={binned ? undefined : places.editExperiencePart(rec, part)}
            >
              {!binned && <p>{t('parts.fill')}</p>}
            </Card>
          )
        })}
      </Section>
    </>
  )
}
