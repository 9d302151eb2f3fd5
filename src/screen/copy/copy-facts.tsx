import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import type { MadeCopy } from '../../services/copies/make-copy.ts'
import { Facts } from '../../ui/show/facts.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useFileWords } from '../evidence/showing/use-file-words.ts'

interface CopyFactsProps {
  made: MadeCopy
}

/** What is in a file that was made, and what could not go along. */
export function CopyFacts({ made }: CopyFactsProps) {
  const { t } = useTranslation('copy')
  const { weight } = useFileWords()
  const { file, log, files, leftOut, isLocked } = made
  const ops = [...log.ops.values()].filter(({ kind }) => kind === experienceKind.kind)
  const experiences = new Set(ops.map(({ rec }) => rec)).size
  const content = [
    t('made.experiences', { count: experiences }),
    files > 0 && t('made.files', { count: files }),
  ]
  return (
    <>
      <Facts
        items={[
          { label: t('made.content'), value: content.filter(Boolean).join(', ') },
          { label: t('made.name'), value: file.name },
          { label: t('made.size'), value: weight(file.size) },
          { label: t('made.lock'), value: t(isLocked ? 'made.locked' : 'made.open') },
        ]}
      />
      {leftOut.length > 0 && (
        <Notice tone="warn" title={t('made.leftOut', { count: leftOut.length })}>
          {t('made.leftOutText')}
        </Notice>
      )}
    </>
  )
}
