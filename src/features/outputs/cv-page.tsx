import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import {
  cvContent,
  cvExperiences,
  usualChoice,
  type CvContact,
} from '../../outputs/cv/cv-content.ts'
import { cvSheet } from '../../outputs/cv/cv-sheet.ts'
import { jsonResume } from '../../outputs/cv/json-resume.ts'
import { readingWords } from '../../outputs/reading/reading-words.ts'
import { places } from '../../services/places.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { Button } from '../../ui/act/button.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { FieldGroup, FieldRow } from '../../ui/ask/field-group.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { LongChoice } from './long-choice.tsx'
import { OutputPage } from './output-page.tsx'
import { SheetPart } from './sheet-part.tsx'

/** A CV of what the dossier knows; how to reach somebody is typed here and kept nowhere. */
export function CvPage() {
  const { t } = useTranslation('outputs')
  return (
    <OutputPage
      title={t('screen.cv')}
      lead={t('screen.cvLead')}
      back={places.outputs}
      withPrivate={false}
    >
      {(source) => <Filled source={source} />}
    </OutputPage>
  )
}

function Filled({ source }: { source: OutputSource }) {
  const { t } = useTranslation('outputs')
  const services = useServices()
  const { dossier, language, text, today } = source
  const offers = cvExperiences(dossier)
  const [chosen, setChosen] = useState(usualChoice(offers))
  const [downloaded, setDownloaded] = useState<string>()
  const none: CvContact = { name: dossier.owner ?? '', email: '', phone: '', place: '', about: '' }
  const { register, control } = useForm<CvContact>({ defaultValues: none })
  const contact: CvContact = { ...none, ...useWatch({ control }) }
  const cv = cvContent(dossier, contact, new Set(chosen))
  const saveJson = () => {
    const name = `cv ${today}.json`
    const resume = JSON.stringify(jsonResume(cv, services.clock.now()), null, 2)
    services.saveBlob(name, new Blob([`${resume}\n`], { type: 'application/json' }))
    setDownloaded(name)
  }
  return (
    <>
      <FieldGroup>
        <FieldRow>
          <TextField label={t('screen.name')} autoComplete="name" {...register('name')} />
          <TextField label={t('screen.town')} maxLength={60} {...register('place')} />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t('screen.phone')}
            type="tel"
            autoComplete="tel"
            maxLength={30}
            {...register('phone')}
          />
          <TextField
            label={t('screen.email')}
            type="email"
            autoComplete="email"
            maxLength={80}
            {...register('email')}
          />
        </FieldRow>
        <TextArea rows={3} label={t('screen.aboutYou')} maxLength={400} {...register('about')} />
      </FieldGroup>
      {offers.length === 0 ? (
        <Notice tone="info">{t('screen.cvNone')}</Notice>
      ) : (
        <FieldGroup>
          <LongChoice
            legend={t('screen.choose')}
            options={offers.map(({ rec, title }) => ({ value: rec, label: title }))}
            values={chosen}
            onChange={setChosen}
          />
        </FieldGroup>
      )}
      <SheetPart
        sheet={cvSheet(cv, readingWords(language, dossier.termSet, text))}
        author={contact.name || undefined}
        name={`cv ${today}.pdf`}
      >
        <Disclosure summary={t('screen.programs')}>
          <Stack>
            <p>{t('screen.jsonHelp')}</p>
            <Button variant="secondary" icon="download" onClick={saveJson}>
              {t('screen.json')}
            </Button>
            <Status>
              {downloaded !== undefined && (
                <Notice tone="good">{t('screen.downloaded', { name: downloaded })}</Notice>
              )}
            </Status>
          </Stack>
        </Disclosure>
      </SheetPart>
    </>
  )
}
