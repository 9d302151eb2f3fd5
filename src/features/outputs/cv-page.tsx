import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  cvContent,
  cvExperiences,
  usualChoice,
  type CvContact,
} from '../../outputs/cv/cv-content.ts'
import { cvSheet } from '../../outputs/cv/cv-sheet.ts'
import { readingWords } from '../../outputs/reading/reading-words.ts'
import { places } from '../../services/places.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { FieldGroup, FieldRow } from '../../ui/ask/field-group.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { LongChoice } from './long-choice.tsx'
import { OutputPage } from './output-page.tsx'
import { ResumeFile } from './resume-file.tsx'
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
  const { dossier, language, text, today } = source
  const offers = cvExperiences(dossier)
  const [chosen, setChosen] = useState(usualChoice(offers))
  const none: CvContact = { name: dossier.owner ?? '', email: '', phone: '', place: '', about: '' }
  const { register, control } = useForm<CvContact>({ defaultValues: none })
  const contact: CvContact = { ...none, ...useWatch({ control }) }
  const cv = cvContent(dossier, contact, new Set(chosen))
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
        <ResumeFile cv={cv} name={`cv ${today}.json`} />
      </SheetPart>
    </>
  )
}
