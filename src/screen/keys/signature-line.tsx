import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { isKeyChecked, readerKeyKind } from '../../domain/records/reader-key.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { keyRecordId } from '../../dossier-file/key-card.ts'
import { readSignature } from '../../dossier-file/signing/read-signature.ts'
import { SignLine } from '../../ui/show/sign-line.tsx'
import { useServices } from '../services-context.tsx'
import { unwrap } from '../saving/store-failure.ts'
import { useDates } from '../words/use-dates.ts'
import { useReadSigned } from './signed-ops.tsx'

export interface SignatureLineProps {
  rec: RecordId
  /** Who gave the words, as they say themselves. */
  name: string | undefined
}

/**
 * What a signature is worth: whether every word is as it was signed, and whether the key is known to
 * be this person's. Checked anew each time; what was checked before is believed by nobody.
 */
export function SignatureLine({ rec, name }: SignatureLineProps) {
  const { t } = useTranslation('keys')
  const { day } = useDates()
  const services = useServices()
  const { read, isOwn } = useReadSigned()
  const { data } = useQuery({
    queryKey: ['records', services.store.dossier, 'signature', rec],
    queryFn: async () => {
      const check = await readSignature(unwrap(await read(rec)))
      if (check.state === 'none' || check.signKey === undefined) return { check }
      const known = unwrap(await services.store.readRecord(keyRecordId(check.signKey)))
      const key = known?.kind === readerKeyKind.kind ? readRecord(readerKeyKind, known) : undefined
      return { check, key: key?.signKey === check.signKey ? key : undefined }
    },
    networkMode: 'always',
  })
  if (data === undefined || data.check.state === 'none') return null
  const { check, key } = data
  const who = key?.name ?? name ?? t('sign.somebody')
  if (check.state === 'invalid') return <SignLine tone="bad">{t('sign.invalid')}</SignLine>
  if (check.state === 'uncheckable') {
    return <SignLine tone="warn">{t('sign.uncheckable', { who })}</SignLine>
  }
  if (key === undefined || !isKeyChecked(key)) {
    return <SignLine tone="warn">{t('sign.unchecked', { who })}</SignLine>
  }
  const words = { who, day: day(key.seen ?? '') }
  return <SignLine tone="good">{t(isOwn ? 'sign.checked' : 'sign.checkedByOwner', words)}</SignLine>
}
