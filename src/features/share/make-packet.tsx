import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addDays } from '../../lib/dates.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import { noteShare } from '../../services/packets/make-packet.ts'
import type { PacketChoice, Seal } from '../../services/packets/packet.ts'
import { newRecordId, today } from '../../services/services.ts'
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
import { usePacketRun } from './use-packet-run.ts'
import { useTicks } from './use-ticks.ts'
import { WhoStep, type ForWhom } from './who-step.tsx'

interface MakePacketProps {
  all: Shareables
  talk: string | undefined
}

type Step = 'choose' | 'who' | 'look' | 'lock' | 'make'
/** Three months, as long as most talks need. */
const usualDays = 92

/** The road of a packet: choose, for whom, see what the other sees, lock, give. */
export function MakePacket({ all, talk: talkRec }: MakePacketProps) {
  const { t } = useTranslation('share')
  const services = useServices()
  const talkView = all.views.find(({ rec, kind }) => rec === talkRec && kind === talkKind.kind)
  const talk = talkView && readRecord(talkKind, talkView)
  const [step, setStep] = useState<Step>('choose')
  const [looks, setLooks] = useState(0)
  const [share] = useState(() => newRecordId(services))
  const [forWhom, setForWhom] = useState<ForWhom>(() => {
    const [person] = Object.values(talk?.people ?? {})
    return {
      name: person?.name ?? '',
      role: '',
      purpose: talk ? t('who.forTalk') : '',
      question: talk?.question ?? '',
      keepUntil: addDays(today(services), usualDays),
    }
  })
  const ticks = useTicks(() => {
    const named = talk ? [talk.rec, ...talk.experiences] : []
    return named.filter((rec) => all.views.some((view) => view.rec === rec) && !all.secret.has(rec))
  })
  const [seal, setSeal] = useState<Seal>({ by: 'open' })
  const [placed, setPlaced] = useState<{ place: CopyPlace; isUnnoted: boolean }>()
  const { run, start, stop, letLive } = usePacketRun()

  const { name, role, purpose, question, keepUntil } = forWhom
  const choice: PacketChoice = {
    share,
    records: [...ticks.records],
    privateToo: [...ticks.privateToo],
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
  if (placed) return <GivenStep choice={choice} {...placed} />
  switch (step) {
    case 'choose':
      return <ChooseStep all={all} ticks={ticks} onNext={() => setStep('who')} />
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
        onPlaced={(place) =>
          void noteShare(services, choice, made).then(({ ok }) =>
            setPlaced({ place, isUnnoted: !ok }),
          )
        }
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
