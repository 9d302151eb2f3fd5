import { useEffect, useState } from 'react'
import type { Camera, Facing, RecorderError } from '../../../services/evidence/recorder.ts'
import { useServices } from '../../services-context.tsx'

export type CameraState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'on'; readonly camera: Camera }
  | { readonly phase: 'failed'; readonly error: RecorderError }

/** A camera that is on while `wanted`; off again when the part goes. `turn` counts new tries. */
export function useCamera(
  wanted: boolean,
  { facing, sound }: { readonly facing: Facing; readonly sound: boolean },
  turn: number,
): CameraState {
  const services = useServices()
  const key = `${facing} ${sound} ${turn} ${wanted}`
  const [shown, setShown] = useState<{ readonly key: string; readonly state: CameraState }>()
  useEffect(() => {
    if (!wanted) return
    const leaving = new AbortController()
    let opened: Camera | undefined
    const show = (state: CameraState) => {
      if (!leaving.signal.aborted) setShown({ key, state })
    }
    const open = async () => {
      const { recorder } = await services.evidence()
      const camera = await recorder.openCamera({ facing, sound }, leaving.signal)
      if (!camera.ok) {
        show({ phase: 'failed', error: camera.error })
        return
      }
      opened = camera.value
      if (leaving.signal.aborted) opened.close()
      opened.onLost(() => show({ phase: 'failed', error: { type: 'CameraLost' } }))
      show({ phase: 'on', camera: opened })
    }
    open().catch((error: unknown) => {
      show({ phase: 'failed', error: { type: 'RecordingFailed', detail: String(error) } })
    })
    return () => {
      leaving.abort()
      opened?.close()
      // The same camera may be wanted again; what was seen of it is over.
      setShown(undefined)
    }
  }, [services, wanted, facing, sound, key])
  return shown?.key === key ? shown.state : { phase: 'opening' }
}
