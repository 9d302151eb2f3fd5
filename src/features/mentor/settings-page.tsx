import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LookSection } from '../../screen/record/look-section.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { SaveError } from '../../services/save-error.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useDesk } from './desk-context.tsx'
import { ProfileForm } from './profile-form.tsx'
import { deskQueries } from './queries.ts'

/** Who works here, how it looks, and leaving: another role, or erasing everything. */
export function MentorSettingsPage() {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { session } = useServices()
  const desk = useDesk()
  const { data: profile } = useQuery(deskQueries.profile(desk))
  const { data: students = [] } = useQuery(deskQueries.students(desk))
  const [asking, setAsking] = useState<'role' | 'erase'>()
  const [error, setError] = useState<SaveError>()
  const eraseAll = async () => {
    setAsking(undefined)
    const erased = await desk.erase(students.map(({ dossier }) => dossier))
    setError(erased.ok ? undefined : erased.error)
  }
  return (
    <Page narrow title={t('nav.settings')}>
      <Section title={t('profile.title')}>{profile && <ProfileForm profile={profile} />}</Section>
      <Section title={t('settings.trust')}>
        <List look="rows">
          <ListRow
            icon="key"
            href={mentorPlaces.keys}
            title={t('keys.title')}
            text={t('keys.row')}
          />
          <ListRow
            icon="shield"
            href={mentorPlaces.duties}
            title={t('duties.title')}
            text={t('duties.row')}
          />
        </List>
      </Section>
      <LookSection />
      <Section title={t('settings.role')}>
        <p>{t('settings.roleText')}</p>
        <div>
          <Button variant="secondary" onClick={() => setAsking('role')}>
            {t('settings.asStudent')}
          </Button>
        </div>
      </Section>
      <Section title={t('settings.erase')}>
        <p>{t('settings.eraseText')}</p>
        <SaveFailed error={error} />
        <div>
          <Button
            variant="danger"
            icon="bin"
            aria-disabled={students.length === 0}
            onClick={() => students.length > 0 && setAsking('erase')}
          >
            {t('settings.eraseNow', { count: students.length })}
          </Button>
        </div>
      </Section>
      <ConfirmDialog
        open={asking === 'role'}
        title={t('settings.asStudent')}
        text={t('settings.roleText')}
        confirmLabel={t('settings.asStudent')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onCancel={() => setAsking(undefined)}
        onConfirm={() => void session.workAs('student')}
      />
      <ConfirmDialog
        open={asking === 'erase'}
        danger
        title={t('settings.eraseAsk')}
        text={t('settings.eraseText')}
        confirmLabel={t('settings.eraseNow', { count: students.length })}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onCancel={() => setAsking(undefined)}
        onConfirm={() => void eraseAll()}
      />
    </Page>
  )
}
