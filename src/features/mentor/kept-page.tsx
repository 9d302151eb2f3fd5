import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useGo } from '../../screen/use-go.ts'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { SaveError } from '../../services/save-error.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'

/** What is here of a student, until when, what the mentor calls them, and erasing all of it. */
export function KeptPage() {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { day, moment } = useDates()
  const go = useGo()
  const desk = useDesk()
  const { student } = useStudent()
  const { dossier, name, group, keepUntil } = student
  const now = today(useServices())
  const { data: packets = [] } = useQuery(deskQueries.packets(desk, dossier))
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<SaveError>()
  const erase = async () => {
    const erased = await desk.erase([dossier])
    if (erased.ok) go(mentorPlaces.students, { replace: true })
    else setError(erased.error)
  }
  return (
    <Page
      narrow
      title={t('kept.title')}
      lead={t('kept.lead', { name: name || t('list.thisStudent') })}
      back={{ href: mentorPlaces.student(dossier), label: name || t('list.noName') }}
    >
      <Section title={t('kept.called')}>
        <TextField
          label={t('kept.name')}
          help={t('kept.nameHelp')}
          maxLength={80}
          defaultValue={name}
          onBlur={({ target }) => void desk.store.editStudent(dossier, { name: target.value })}
        />
        <TextField
          label={t('kept.group')}
          help={t('kept.groupHelp')}
          maxLength={40}
          defaultValue={group}
          onBlur={({ target }) => void desk.store.editStudent(dossier, { group: target.value })}
        />
      </Section>
      <Section title={t('kept.packets')}>
        <List look="rows">
          {packets.map((packet) => (
            <ListRow
              key={packet.share}
              icon="file"
              title={<span dir="auto">{packet.purpose ?? t('kept.packet')}</span>}
              text={[
                t('kept.made', { moment: moment(packet.made) }),
                t('kept.until', { day: day(packet.keepUntil) }),
              ].join(' ')}
            />
          ))}
        </List>
      </Section>
      <Section title={t('kept.day')}>
        <p>{t('kept.dayText', { day: day(keepUntil) })}</p>
        <DateField
          label={t('kept.sooner')}
          help={t('kept.soonerHelp')}
          min={now}
          max={keepUntil}
          defaultValue={keepUntil}
          onBlur={({ target }) => {
            if (target.value >= now) void desk.store.keepShorter(dossier, target.value)
          }}
        />
      </Section>
      <Section title={t('kept.erase')}>
        <p>{t('kept.eraseText')}</p>
        <SaveFailed error={error} />
        <div>
          <Button variant="danger" icon="bin" onClick={() => setAsking(true)}>
            {t('kept.eraseNow')}
          </Button>
        </div>
        <ConfirmDialog
          open={asking}
          danger
          title={t('kept.eraseAsk', { name: name || t('list.thisStudent') })}
          text={t('kept.eraseAskText')}
          confirmLabel={t('kept.eraseNow')}
          cancelLabel={common('cancel')}
          closeLabel={common('close')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void erase()}
        />
      </Section>
      <div>
        <LinkButton variant="quiet" href={mentorPlaces.duties}>
          {t('duties.title')}
        </LinkButton>
      </div>
    </Page>
  )
}
