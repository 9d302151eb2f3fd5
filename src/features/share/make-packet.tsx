import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import { noteShare } from '../../services/packets/make-packet.ts'
import type { MadePacket, PacketChoice, Seal } from '../../services/packets/packet.ts'
import { newRecordId } from '../../services/services.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ChooseStep } from './choose-step.tsx'
import { GiveStep } from './give-step.tsx'
import { GivenStep } from './given-step.tsx'
import { LockStep } from './lock-step.tsx'
import { LookStep } from './look-step.tsx'
import type { Shareables } from './queries.ts'
import { usePacketForm } from './use-packet-form.ts'
import { usePacketRun } from './use-packet-run.ts'
import { WhoStep } from './who-step.tsx'

interface MakePacketProps {
  all: Shareables
  talk: string | undefined
  draftKey: string
  /** What was ticked and typed before, and never given. */
  draft: Json | undefined
}

type Step = 'choose' | 'who' | 'look' | 'lock' | 'make'

/** The road of a packet: choose, for whom, see what the other sees, lock, give. */
export function MakePacket({ all, talk: talkRec, draftKey, draft }: MakePacketProps) {
  const { t } = useTranslation('share')
  const services = useServices()
  const talkView = all.views.find(({ rec, kind }) => rec === talkRec && kind === talkKind.kind)
  const talk = talkView && readRecord(talkKind, talkView)
  const [step, setStep] = useState<Step>('choose')
  const [looks, setLooks] = useState(0)
  const [share] = useState(() => newRecordId(services))
  const { ticks, privateToo, forWhom, setForWhom, restored, forget, drop } = usePacketForm({
    all,
    talk,
    draftKey,
    draft,
  })
  const [seal, setSeal] = useState<Seal>({ by: 'open' })
  const [placed, setPlaced] = useState<{ place: CopyPlace; isUnnoted: boolean }>()
  const { run, start, stop, letLive } = usePacketRun()

  const { name, role, purpose, question, keepUntil } = forWhom
  const choice: PacketChoice = {
    share,
    records: [...ticks.records],
    privateToo,
    reader: {
      ...(name.trim() && { name: name.trim() }),
      ...(role.trim() && { role: role.trim() }),
    },
    ...(purpose.trim() && { purpose: purpose.trim() }),
    ...(question.trim() && { question: question.trim() }),
    keepUntil,
    ...(talk && { talk: talk.rec }),
    seal,
  }
  async function note(place: CopyPlace, made: MadePacket): Promise<void> {
    const noted = await noteShare(services, choice, made)
    if (noted.ok) await drop()
    setPlaced({ place, isUnnoted: !noted.ok })
  }
  if (placed) return <GivenStep choice={choice} {...placed} />
  switch (step) {
    case 'choose':
      return (
        <ChooseStep
          all={all}
          ticks={ticks}
          notice={
            restored && (
              <DraftRestored
                text={t('choose.again')}
                forgetText={t('choose.anew')}
                onForget={() => void forget()}
              />
            )
          }
          onNext={() => setStep('who')}
        />
      )
    case 'who':
      return (
        <WhoStep
          value={forWhom}
          onChange={setForWhom}
          onBack={() => setStep('choose')}
          onNext={() => {
            setLooks(looks + 1)
            setStep('look')
          }}
        />
      )
    case 'look':
      return (
        <LookStep
          choice={{ ...choice, share: `${share} ${looks}` }}
          onBack={() => setStep('who')}
          onNext={() => setStep('lock')}
        />
      )
    case 'lock':
      return (
        <LockStep
          onBack={() => setStep('look')}
          onChoose={(chosen) => {
            setSeal(chosen)
            setStep('make')
            start({ ...choice, seal: chosen })
          }}
        />
      )
    case 'make':
      break
  }
  if (run.at === 'made') {
    const { made } = run
    return (
      <GiveStep
        made={made}
        choice={choice}
        onGive={letLive}
        onPlaced={(place) => void note(place, made)}
      />
    )
  }
  const back = () => {
    stop()
    setStep('lock')
  }
  if (run.at === 'failed') {
    const isKnown = run.error.type === 'DiskFull' || run.error.type === 'NothingToGive'
    return (
      <Page title={t('make.failed')} narrow>
        <Notice tone="bad">{t(isKnown ? `make.${run.error.type}` : 'make.other')}</Notice>
        <Button onClick={back}>{t('make.again')}</Button>
      </Page>
    )
  }
  const progress = run.at === 'making' ? run.progress : undefined
  return (
    <Page title={t('make.title')} narrow>
      <Status hidden>{t('make.busy')}</Status>
      <List look="rows">
        <WorkRow
          icon={progress?.phase === 'lock' ? 'lock' : 'file'}
          title={t(progress?.phase === 'lock' ? 'make.locking' : 'make.busy')}
          done={progress && progress.total > 0 ? progress.done / progress.total : undefined}
        />
      </List>
      <Button variant="secondary" onClick={back}>
        {t('make.stop')}
      </Button>
    </Page>
  )
}
