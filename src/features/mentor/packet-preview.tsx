import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import type { Packet } from '../../services/packets/packet.ts'
import { Button } from '../../ui/act/button.tsx'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Facts } from '../../ui/show/facts.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'

interface PacketPreviewProps {
  packet: Packet
  busy: boolean
  onTake: (group: string) => void
  onLeave: () => void
}

/** Whose packet this is, what for and until when, before anything of it is kept. */
export function PacketPreview({ packet, busy, onTake, onLeave }: PacketPreviewProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { day, moment } = useDates()
  const { data: known } = useQuery(deskQueries.student(useDesk(), packet.dossier))
  const { data: kept = [] } = useQuery(deskQueries.packets(useDesk(), packet.dossier))
  const [group, setGroup] = useState('')
  const { owner, purpose, keepUntil, question, made, records, attachments, damaged } = packet
  const isSame = kept.some(({ share, made: then }) => share === packet.share && then === made)
  const title = owner ? t('preview.title', { name: owner }) : t('preview.titleNoName')
  const experiences = records.filter(({ kind }) => kind === experienceKind.kind).length
  return (
    <Page narrow title={title} lead={t('preview.lead')}>
      <Facts
        items={[
          { label: t('preview.question'), value: question && <span dir="auto">{question}</span> },
          { label: t('preview.purpose'), value: purpose && <span dir="auto">{purpose}</span> },
          { label: t('preview.made'), value: moment(made) },
          {
            label: t('preview.inside'),
            value: t('preview.experiences', { count: experiences }),
          },
          {
            label: t('preview.files'),
            value: attachments.length > 0 ? String(attachments.length) : undefined,
          },
          {
            label: t('preview.until'),
            value: keepUntil === undefined ? t('preview.threeMonths') : day(keepUntil),
          },
        ]}
      />
      {known && (
        <Notice>
          {t(isSame ? 'preview.same' : 'preview.known', {
            name: known.name || owner || t('list.thisStudent'),
          })}
        </Notice>
      )}
      {damaged > 0 && <Notice tone="warn">{t('preview.damaged', { count: damaged })}</Notice>}
      <Notice tone="info" title={t('preview.promise')}>
        {t('preview.promiseText')}
      </Notice>
      {!known && (
        <TextField
          label={t('kept.group')}
          help={t('kept.groupHelp')}
          optionalText={common('optional')}
          maxLength={40}
          value={group}
          onChange={({ target }) => setGroup(target.value)}
        />
      )}
      <ActionRow>
        <Button variant="secondary" onClick={onLeave}>
          {t('preview.leave')}
        </Button>
        <Button busy={busy} onClick={() => onTake(group.trim())}>
          {t('preview.take')}
        </Button>
      </ActionRow>
    </Page>
  )
}
