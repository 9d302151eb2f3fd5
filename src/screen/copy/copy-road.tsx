import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { changeNotes, noteCopyOutside } from '../../services/copies/copy-notes.ts'
import type { CopyPlace, CopySink } from '../../services/copies/copy-sink.ts'
import type { CopyTools } from '../../services/copies/copy-tools.ts'
import type { CopyChoice, MadeCopy } from '../../services/copies/make-copy.ts'
import { Page, type PageProps } from '../../ui/frame/page.tsx'
import { useServices } from '../services-context.tsx'
import { CopyAsking } from './copy-asking.tsx'
import { CopyFailed } from './copy-failed.tsx'
import { CopyHanding } from './copy-handing.tsx'
import { CopyMaking } from './copy-making.tsx'
import { LockChoice, type Lock } from './lock-choice.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { rereadSafety, safetyQueries } from './safety-queries.ts'
import { useCopyRun } from './use-copy-run.ts'

/** A file that is outside the app, and how it came there. */
export interface PlacedCopy {
  readonly made: MadeCopy
  readonly place: CopyPlace
  /** False when this device could not remember it. */
  readonly isNoted: boolean
  /** To put the same file in another place too. */
  readonly again: () => void
}

interface CopyRoadProps extends Pick<CopyChoice, 'purpose' | 'keep'> {
  /** Title and the like of the first screen. */
  page: Pick<PageProps, 'title' | 'lead' | 'back'>
  /** Above the choice of the first screen. */
  intro?: ReactNode
  /** Called with each file that is outside, before `children` are shown. */
  onPlaced?: (made: MadeCopy) => Promise<void>
  /** What stands there once the file is outside. */
  children: (placed: PlacedCopy) => ReactNode
}

/**
 * The whole road of a file out of here: locked or not, made and read back, handed over, and found
 * where it is. Only then it counts as a copy.
 */
export function CopyRoad({ purpose, keep, page, intro, onPlaced, children }: CopyRoadProps) {
  const { t } = useTranslation('copy')
  const services = useServices()
  const client = useQueryClient()
  const { data: notes } = useQuery(safetyQueries.notes(services))
  const { run, start, stop, reset, letLive } = useCopyRun()
  const [step, setStep] = useState<'choose' | 'words' | 'sheet'>('choose')
  const [sinks, setSinks] = useState<readonly CopySink[]>([])
  const [asked, setAsked] = useState<CopyPlace>()
  const [placed, setPlaced] = useState<Pick<PlacedCopy, 'place' | 'isNoted'>>()

  function make(passphrase?: string): void {
    const recipients = notes?.recovery === undefined ? [] : [notes.recovery]
    const seal = passphrase === undefined ? undefined : { passphrase, recipients }
    // Fetched now, so that each way out acts within the tap.
    const offer = (copies: CopyTools) => setSinks(copies.sinks(t('made.fileType')))
    // Without them nothing can be made either, and that tells of itself.
    void services.copies().then(offer, () => undefined)
    start({ purpose, keep, seal, word: t('made.word') })
  }
  function choose(lock: Lock): void {
    if (lock === 'locked') setStep('words')
    else {
      make()
      void changeNotes(services, { isWarned: true }).then(() => rereadSafety(client, services))
    }
  }
  async function note(made: MadeCopy, place: CopyPlace, where?: string): Promise<void> {
    const { file, isLocked, log } = made
    const about = { at: services.clock.now(), kind: place.kind, name: place.name, isLocked }
    const noted = await noteCopyOutside(
      services,
      { ...about, size: file.size, ...(where !== undefined && { where }) },
      log,
    )
    await rereadSafety(client, services)
    await onPlaced?.(made)
    setAsked(undefined)
    setPlaced({ place, isNoted: noted.ok })
  }

  if (run.state === 'making')
    return <CopyMaking purpose={purpose} progress={run.progress} onStop={stop} />
  if (run.state === 'failed') {
    return (
      <CopyFailed
        purpose={purpose}
        error={run.error}
        onRetry={() => {
          setStep('choose')
          reset()
        }}
      />
    )
  }
  if (run.state === 'made') {
    const { made } = run
    if (placed) return children({ made, ...placed, again: () => setPlaced(undefined) })
    if (asked) {
      return (
        <CopyAsking
          purpose={purpose}
          place={asked}
          onYes={(where) => void note(made, asked, where)}
          onNo={() => setAsked(undefined)}
        />
      )
    }
    return (
      <CopyHanding
        purpose={purpose}
        made={made}
        sinks={sinks}
        onGive={(kind) => kind !== 'picked' && letLive()}
        onPlaced={(place) => (place.isChecked ? void note(made, place) : setAsked(place))}
      />
    )
  }
  if (step === 'sheet') {
    return <RecoverySheet onDone={() => setStep('words')} onSkip={() => setStep('words')} />
  }
  if (step === 'words') {
    const back = { onBack: () => setStep('choose'), label: page.title }
    return (
      <Page title={t('words.title')} lead={t(`words.lead.${purpose}`)} back={back} narrow>
        <PassphraseStep purpose={purpose} onDone={make} onSheet={() => setStep('sheet')} />
      </Page>
    )
  }
  return (
    <Page {...page} narrow>
      {intro}
      <LockChoice purpose={purpose} onChoose={choose} />
    </Page>
  )
}
