import { useTranslation } from '../../i18n/use-translation.ts'
import type { KeyState } from '../../services/packets/key-store.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface SigningNoteProps {
  state: KeyState['state']
}

/** Whether the answer will be signed, and what to do when it cannot be. */
export function SigningNote({ state }: SigningNoteProps) {
  const { t } = useTranslation('mentor')
  return (
    <Notice
      tone={state === 'ready' ? 'good' : state === 'missing' ? 'bad' : 'info'}
      title={t(`signing.${state}.title`)}
      action={
        (state === 'none' || state === 'missing') && (
          <LinkButton variant="secondary" icon="key" href={mentorPlaces.keys}>
            {t(`signing.${state}.action`)}
          </LinkButton>
        )
      }
    >
      {t(`signing.${state}.text`)}
    </Notice>
  )
}
