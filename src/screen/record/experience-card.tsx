import { Suspense, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import { experienceParts, type Experience } from '../../domain/records/experience.ts'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { ExperiencePoster } from '../evidence/showing/lazy-poster.ts'
import { useDates } from '../words/use-dates.ts'
import { useSchoolWords } from '../words/use-school-words.ts'

interface ExperienceCardProps {
  experience: Experience
  /** Where the card goes; to the experience itself unless told. */
  href?: string
  headingLevel?: 2 | 3 | 4
  /** Shows its photo, when it has one, in place of the drawing. */
  withPhoto?: boolean
  /** Under the words: a button. */
  children?: ReactNode
}

/** An experience in a list: its kind, day and name, and the first part that is still open. */
export function ExperienceCard(props: ExperienceCardProps) {
  const { experience, href, headingLevel, withPhoto = false, children } = props
  const { t } = useTranslation('cards')
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { rec, type, title, date } = experience
  const kind = experienceKindName(type, termSet, language)
  const open = experienceParts.find((part) => !experience[part])
  const drawing = <Icon name={experienceKindById(type).icon} size={1.6} />
  return (
    <Card
      as="article"
      headingLevel={headingLevel}
      href={href ?? places.experience(rec)}
      tag={joinFacts([title !== undefined && title !== kind && kind, date && shortDay(date)])}
      title={title ?? kind}
      aside={
        withPhoto ? (
          <Suspense fallback={drawing}>
            <ExperiencePoster experience={rec} fallback={drawing} />
          </Suspense>
        ) : (
          drawing
        )
      }
    >
      {open && <p>{t(`experience.${open}`)}</p>}
      {experience.private && <p>{t('experience.private')}</p>}
      {children}
    </Card>
  )
}
