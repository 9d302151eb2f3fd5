import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import type { Step } from '../../domain/records/step.ts'
import { EvidenceSection } from '../../screen/evidence/lazy-evidence.ts'
import { FeedbackSection } from '../../screen/talk/lazy-talk.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { BinNotice } from './bin-notice.tsx'
import { EarlierVersions } from './earlier-versions.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryParts } from './entry-parts.tsx'
import { EntryReflections } from './entry-reflections.tsx'
import { EntrySteps } from './entry-steps.tsx'
import { ThrowAway } from './throw-away.tsx'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'

interface EntryProps {
  experience: Experience
  reflections: readonly Reflection[]
  steps: readonly Step[]
}

/** An experience as a person reads it back, with what can be done with it. */
export function Entry({ experience, reflections, steps }: EntryProps) {
  const { t } = useTranslation('entry')
  const { t: common } = useTranslation()
  const { moment } = useDates()
  const { termSet, language } = useSchoolWords()
  const { rec, title, type, binned, changed, unreadable } = experience
  const name = title ?? experienceKindName(type, termSet, language)
  return (
    <Page narrow title={name} back={{ href: places.line, label: common('nav.line') }}>
      {binned && <BinNotice rec={rec} name={name} reflections={reflections} steps={steps} />}
      {[experience, ...reflections].map((record) => (
        <VersionChoices key={record.rec} rec={record.rec} undecided={record.undecided} />
      ))}
      {unreadable.length > 0 && (
        <Notice tone="warn" title={t('unreadable.title')}>
          {t('unreadable.text')}
        </Notice>
      )}
      <EntryFacts experience={experience} />
      {!binned && (
        <ActionRow>
          <LinkButton variant="secondary" icon="edit" href={places.editExperience(rec)}>
            {t('actions.edit')}
          </LinkButton>
          <LinkButton href={places.lookBack(rec)}>{t('actions.lookBack')}</LinkButton>
        </ActionRow>
      )}
      <Suspense fallback={<Skeleton label={common('loading')} rows={1} />}>
        <EvidenceSection experience={rec} readOnly={binned} />
      </Suspense>
      <EntryParts experience={experience} />
      <EntryReflections reflections={reflections} />
      <EntrySteps steps={steps} />
      <Suspense fallback={<Skeleton label={common('loading')} rows={1} />}>
        <FeedbackSection experience={rec} readOnly={binned} />
      </Suspense>
      <EarlierVersions rec={rec} />
      <SavedNote text={t('saved', { moment: moment(changed) })} />
      {!binned && <ThrowAway rec={rec} />}
    </Page>
  )
}
