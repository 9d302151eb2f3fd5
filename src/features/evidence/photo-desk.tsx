import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { FileTrouble } from '../../screen/evidence/keeping/file-trouble.tsx'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { useFileUrl } from '../../screen/evidence/showing/use-file-url.ts'
import { useKeepError } from '../../screen/evidence/keeping/use-keep-error.ts'
import { useGo } from '../../screen/use-go.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { PhotoEditor } from '../../ui/photo-editor/photo-editor.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { useEditorLabels } from './use-editor-labels.ts'
import { useReplacePhoto } from './use-replace-photo.ts'

interface PhotoDeskProps {
  evidence: Evidence
}

/** A kept photo in the editor; saving puts the new one in its place and erases the old one. */
export function PhotoDesk({ evidence }: PhotoDeskProps) {
  const { t } = useTranslation('evidence')
  const { rec, alt, width, height } = evidence
  const name = useEvidenceName()(evidence)
  const shown = useFileUrl(evidence)
  const labels = useEditorLabels()
  const keepError = useKeepError()
  const go = useGo()
  const [cannotShow, setCannotShow] = useState(false)
  const { replace, saving, error } = useReplacePhoto(rec)
  const leave = () => go(places.evidence(rec), { replace: true })
  if (shown.state === 'loading') return <Skeleton label={t('editor.loading')} />
  if (shown.state !== 'here' || cannotShow) {
    return (
      <Stack>
        {cannotShow ? (
          <Notice tone="info">{t('one.cannotShowPhoto')}</Notice>
        ) : (
          <FileTrouble shown={shown} />
        )}
        <div>
          <LinkButton href={places.evidence(rec)}>{t('editor.doneOpen')}</LinkButton>
        </div>
      </Stack>
    )
  }
  const trouble = error && keepError(error)
  return (
    <PhotoEditor
      url={shown.url}
      alt={alt ?? name}
      size={width && height ? { width, height } : undefined}
      labels={labels}
      busy={saving}
      trouble={
        trouble ? (
          <Notice tone="bad" alert title={trouble.title}>
            {trouble.text}
          </Notice>
        ) : (
          <Notice tone="info">{t('editor.erases')}</Notice>
        )
      }
      onSave={(edits, isChanged) => {
        if (isChanged) void replace(edits)
        else leave()
      }}
      onCancel={leave}
      onFail={() => setCannotShow(true)}
    />
  )
}
