import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyProgress } from '../../services/copies/copy-desk.ts'
import { makePacket } from '../../services/packets/make-packet.ts'
import type { MadePacket, MakePacketError, PacketChoice } from '../../services/packets/packet.ts'
import { useServices } from '../../screen/services-context.tsx'

/** How far the making of a packet is. */
export type PacketRun =
  | { readonly at: 'idle' }
  | { readonly at: 'making'; readonly progress?: CopyProgress }
  | { readonly at: 'made'; readonly made: MadePacket }
  | { readonly at: 'failed'; readonly error: MakePacketError }

/** Makes a packet, tells how far it is, and cleans up when it is stopped or the screen goes. */
export function usePacketRun() {
  const { t } = useTranslation('share')
  const services = useServices()
  const [run, setRun] = useState<PacketRun>({ at: 'idle' })
  const stopper = useRef<AbortController>(undefined)
  const held = useRef<MadePacket>(undefined)

  function letGo(): void {
    stopper.current?.abort()
    void held.current?.discard()
    stopper.current = held.current = undefined
  }
  useEffect(() => letGo, [])

  async function make(choice: PacketChoice, { signal }: AbortController): Promise<void> {
    const onProgress = (progress: CopyProgress) => {
      if (!signal.aborted) setRun({ at: 'making', progress })
    }
    const made = await makePacket(services, choice, t('fileWord'), { onProgress, signal }).catch(
      (cause: unknown) =>
        // Such as a part of an older version that is gone.
        ({ ok: false, error: { type: 'StorageFailed', detail: String(cause) } }) as const,
    )
    if (signal.aborted) {
      if (made.ok) await made.value.discard()
      return
    }
    if (made.ok) held.current = made.value
    setRun(made.ok ? { at: 'made', made: made.value } : { at: 'failed', error: made.error })
  }
  return {
    run,
    start: (choice: PacketChoice) => {
      letGo()
      const stop = new AbortController()
      stopper.current = stop
      setRun({ at: 'making' })
      void make(choice, stop)
    },
    stop: () => {
      letGo()
      setRun({ at: 'idle' })
    },
    /** Something else may read the file from now on. */
    letLive: () => {
      held.current = undefined
    },
  }
}
