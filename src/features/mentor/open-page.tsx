import { useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { toldPassphrase } from '../../services/copies/passphrase.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { openPacket } from '../../services/packets/open-packet.ts'
import type { OpenPacketError, Packet } from '../../services/packets/packet.ts'
import { today } from '../../services/services.ts'
import { takePacket } from '../../services/mentor/take-packet.ts'
import { DropZone } from '../../ui/ask/drop-zone.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { FileRoad, Roads } from '../../ui/act/roads.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { useDesk } from './desk-context.tsx'
import { OpenTrouble } from './open-trouble.tsx'
import { PacketPreview } from './packet-preview.tsx'
import { PassphraseForm } from './passphrase-form.tsx'

type Stage =
  | { readonly at: 'pick' }
  | { readonly at: 'reading' }
  | { readonly at: 'locked'; readonly file: File; readonly wrong?: string | undefined }
  | { readonly at: 'preview'; readonly packet: Packet }
  | { readonly at: 'taking'; readonly packet: Packet }
  | { readonly at: 'failed'; readonly error: OpenPacketError | FileError }

/** Opening a packet: choose the file, unlock it, see whose it is, and keep it until its day. */
export function OpenPage() {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const desk = useDesk()
  const go = useGo()
  const [stage, setStage] = useState<Stage>({ at: 'pick' })
  const turn = useRef(0)

  async function read(file: File, passphrase?: string): Promise<void> {
    const mine = ++turn.current
    setStage({ at: 'reading' })
    const reader = await services.opening.reader()
    const day = today(services)
    const opened = await openPacket({ reader, keys: desk.keys }, file, {
      today: day,
      ...(passphrase !== undefined && { passphrase: toldPassphrase(passphrase) }),
    })
    if (mine !== turn.current) return
    if (opened.ok) setStage({ at: 'preview', packet: opened.value })
    else if (opened.error.type === 'Encrypted') setStage({ at: 'locked', file })
    else if (opened.error.type === 'WrongPassphrase') {
      setStage({ at: 'locked', file, wrong: passphrase })
    } else setStage({ at: 'failed', error: opened.error })
  }

  async function take(packet: Packet, group: string): Promise<void> {
    setStage({ at: 'taking', packet })
    const taken = await takePacket(desk, packet)
    await packet.letGo()
    if (!taken.ok) {
      setStage({ at: 'failed', error: taken.error })
      return
    }
    if (group !== '') await desk.store.editStudent(packet.dossier, { group })
    void services.keepData()
    go(mentorPlaces.student(packet.dossier), { replace: true })
  }

  const begin = () => setStage({ at: 'pick' })
  if (stage.at === 'preview' || stage.at === 'taking') {
    const { packet } = stage
    return (
      <PacketPreview
        packet={packet}
        busy={stage.at === 'taking'}
        onTake={(group) => void take(packet, group)}
        onLeave={() => {
          void packet.letGo()
          begin()
        }}
      />
    )
  }
  return (
    <Page
      narrow
      title={t('open.title')}
      lead={t('open.lead')}
      back={{ href: mentorPlaces.students, label: t('list.title') }}
    >
      {stage.at === 'reading' && <Skeleton label={t('open.reading')} />}
      {stage.at === 'failed' && <OpenTrouble error={stage.error} />}
      {stage.at === 'locked' && (
        <PassphraseForm
          wrong={stage.wrong}
          onOpen={(passphrase) => void read(stage.file, passphrase)}
        />
      )}
      {stage.at !== 'reading' && (
        <DropZone text={t('open.drop')} onDrop={([file]) => file && void read(file)}>
          <Stack>
            <Roads label={t('open.title')}>
              <FileRoad
                icon="file"
                label={t(stage.at === 'pick' ? 'open.pick' : 'open.other')}
                onPick={([file]) => file && void read(file)}
              />
            </Roads>
          </Stack>
        </DropZone>
      )}
    </Page>
  )
}
