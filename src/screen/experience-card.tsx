import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { experienceKindById, experienceKindName } from '../content/experience-kinds.ts'
import { experienceParts, type Experience } from '../domain/records/experience.ts'
import { places } from '../services/places.ts'
import { Card } from '../ui/card.tsx'
import { Icon } from '../ui/icons/icon.tsx'
import { useDates } from './use-dates.ts'
import { useSchoolWords } from './use-school-words.ts'

interface ExperienceCardProps {
  experience: Experience
  /** Where the card goes; to the experience itself unless told. */
  href?: string
  headingLevel?: 2 | 3 | 4
  /** Under the words: a button. */
  children?: ReactNode
}

/** An experience in a list: its kind, day and name, and the first part that is still open. */
export function ExperienceCard({ experience, href, headingLevel, children }: ExperienceCardProps) {
  const { t } = useTranslation('cards')
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { rec, type, title, date } = experience
  const kind = experienceKindName(type, termSet, language)
  const open = experienceParts.find((part) => !experience[part])
  return (
    <Card
      as="article"
      headingLevel={headingLevel}
      href={href ?? places.experience(rec)}
      tag={date === undefined ? kind : `${kind} · ${shortDay(date)}`}
      title={title ?? kind}
      aside={<Icon name={experienceKindById(type).icon} size={1.6} />}
    >
      {open && <p>{t(`experience.${open}`)}</p>}
      {experience.private && <p>{t('experience.private')}</p>}
      {children}
    </Card>
  )
}
