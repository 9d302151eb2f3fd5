import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { err } from '../../lib/result.ts'
import { useFileWords } from '../../screen/evidence/showing/use-file-words.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { KeptFile } from '../../services/evidence/file-store.ts'
import type { SpaceShare } from '../../services/evidence/read-space.ts'
import { tidySpace } from '../../services/evidence/tidy-space.ts'
import { Button } from '../../ui/act/button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { asStoreError, spaceQuery } from './space-query.ts'

interface TidySectionProps {
  /** What nothing names; undefined when there is none. */
  loose: SpaceShare | undefined
}

/** What nothing names any more: it goes by itself, or now. */
export function TidySection({ loose }: TidySectionProps) {
  const { t } = useTranslation('evidence')
  const { weight } = useFileWords()
  const client = useQueryClient()
  const { queryKey } = spaceQuery(useServices())
  const [gone, setGone] = useState<readonly KeptFile[]>()
  const { save, saving, error } = useSave(async (services) => {
    const tidied = await tidySpace(services)
    return tidied.ok ? tidied : err(asStoreError(tidied.error))
  })
  const tidy = async () => {
    const tidied = await save(undefined)
    setGone(tidied.ok ? tidied.value : undefined)
    await client.invalidateQueries({ queryKey })
  }
  return (
    <Section title={t('space.looseTitle')}>
      <p>
        {loose
          ? t('space.looseText', { count: loose.files, weight: weight(loose.size) })
          : t('space.looseNothing')}
      </p>
      {loose && (
        <div>
          <Button variant="secondary" icon="bin" busy={saving} onClick={() => void tidy()}>
            {t('space.tidy')}
          </Button>
        </div>
      )}
      <Status>
        {gone &&
          (gone.length > 0
            ? t('space.tidied', { weight: weight(gone.reduce((sum, { size }) => sum + size, 0)) })
            : t('space.tidiedNothing'))}
      </Status>
      <SaveFailed error={error} />
    </Section>
  )
}
