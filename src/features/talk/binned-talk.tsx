import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { places } from '../../services/places.ts'
import { binRecord } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface BinnedTalkProps {
  talk: Talk
}

/** A talk in the bin: back with one press. */
export function BinnedTalk({ talk }: BinnedTalkProps) {
  const { t } = useTranslation('talks')
  const say = useSay()
  const { save, saving, error } = useSave((services, rec: RecordId) =>
    binRecord(services, rec, false),
  )
  return (
    <Page
      narrow
      title={say(talkTypeById(talk.type).name)}
      back={{ href: places.talks, label: t('back') }}
    >
      <Notice
        tone="info"
        title={t('binned.title')}
        action={
          <Button icon="restore" busy={saving} onClick={() => void save(talk.rec)}>
            {t('binned.takeOut')}
          </Button>
        }
      >
        {t('binned.text')}
      </Notice>
      <SaveFailed error={error} />
    </Page>
  )
}
