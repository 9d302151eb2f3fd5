import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { personRoles } from '../../domain/records/people.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import type { MentorProfile } from '../../services/mentor/mentor-student.ts'
import type { SaveError } from '../../services/save-error.ts'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'

interface ProfileFormProps {
  profile: MentorProfile
}

/** Roles of who works with students for a school or workplace. */
const offered = personRoles.filter(
  (role) => !['parent', 'family', 'alumnus', 'buddy', 'trainer', 'intaker'].includes(role),
)

/** Name, role and school as they stand in answers; kept when a field is left. */
export function ProfileForm({ profile }: ProfileFormProps) {
  const { t, i18n } = useTranslation('mentor')
  const { store } = useDesk()
  const [typed, setTyped] = useState(profile)
  const [error, setError] = useState<SaveError>()
  const [kept, setKept] = useState(false)
  const keep = async (next: MentorProfile) => {
    const { name, role, school } = next
    const written = await store.writeProfile({ name: name.trim(), role, school: school.trim() })
    setError(written.ok ? undefined : written.error)
    setKept(written.ok)
  }
  return (
    <Stack>
      <TextField
        label={t('profile.name')}
        help={t('profile.nameHelp')}
        autoComplete="name"
        maxLength={80}
        value={typed.name}
        onChange={({ target }) => setTyped({ ...typed, name: target.value })}
        onBlur={() => void keep(typed)}
      />
      <SelectField
        label={t('profile.role')}
        options={offered.map((role) => ({
          value: role,
          label: roleName(role, 'vmbo', i18n.language),
        }))}
        value={typed.role || 'mentor'}
        onChange={({ target }) => {
          const next = { ...typed, role: target.value }
          setTyped(next)
          void keep(next)
        }}
      />
      <TextField
        label={t('profile.school')}
        maxLength={80}
        value={typed.school}
        onChange={({ target }) => setTyped({ ...typed, school: target.value })}
        onBlur={() => void keep(typed)}
      />
      <Status>{kept && t('note.kept')}</Status>
      <SaveFailed error={error} />
    </Stack>
  )
}
