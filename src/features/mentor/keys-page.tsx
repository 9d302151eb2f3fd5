import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { OwnKeys } from '../../screen/keys/own-keys.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'

/** The mentor's key: made once, shown to students as a QR code. */
export function KeysPage() {
  const { t, i18n } = useTranslation('mentor')
  const desk = useDesk()
  const { data: profile } = useQuery(deskQueries.profile(desk))
  return (
    <Page
      narrow
      title={t('keys.title')}
      lead={t('keys.lead')}
      back={{ href: mentorPlaces.settings, label: t('nav.settings') }}
    >
      {profile && (
        <OwnKeys
          keys={desk.keys}
          name={profile.name}
          role={roleName(profile.role || 'mentor', 'vmbo', i18n.language)}
          onKept={async (name) => {
            // The key counts without it: the name is asked again where it is needed.
            if (profile.name === '') await desk.store.writeProfile({ ...profile, name })
          }}
        />
      )}
    </Page>
  )
}
