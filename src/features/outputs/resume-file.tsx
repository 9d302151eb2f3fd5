import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CvContent } from '../../outputs/cv/cv-content.ts'
import { jsonResume } from '../../outputs/cv/json-resume.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { ShareFile } from './share-file.tsx'

interface ResumeFileProps {
  cv: CvContent
  /** Of the file. */
  name: string
}

/** The CV for other programs: downloaded at once, and then ready to be shared as it is. */
export function ResumeFile({ cv, name }: ResumeFileProps) {
  const { t } = useTranslation('outputs')
  const services = useServices()
  const [made, setMade] = useState<{ cv: string; file: File }>()
  const shown = JSON.stringify(cv)
  const save = () => {
    const resume = JSON.stringify(jsonResume(cv, services.clock.now()), null, 2)
    const file = new File([`${resume}\n`], name, { type: 'application/json' })
    services.saveBlob(name, file)
    setMade({ cv: shown, file })
  }
  // What was typed since is not in the file: it is no longer this CV.
  const file = made?.cv === shown ? made.file : undefined
  return (
    <Disclosure summary={t('screen.programs')}>
      <Stack>
        <p>{t('screen.jsonHelp')}</p>
        <Button variant="secondary" icon="download" onClick={save}>
          {t('screen.json')}
        </Button>
        <Status>
          {file && <Notice tone="good">{t('screen.downloaded', { name: file.name })}</Notice>}
        </Status>
        {file && <ShareFile file={file} />}
      </Stack>
    </Disclosure>
  )
}
