import { err, ok } from '../lib/result.ts'
import type { CopySink } from '../services/copies/copy-sink.ts'
import { sinkErrorOf } from './save-picker.ts'

/** What this needs of the browser; all browsers lack some of it. */
type Sharing = Partial<Pick<Navigator, 'share' | 'canShare'>>

/**
 * The share sheet of the device: mail, a drive, another app. Undefined where the browser shares no
 * such files. Nobody can tell where it went but the person.
 */
export function createShareSheet(
  type: string,
  { share, canShare }: Sharing = bound(navigator),
): CopySink | undefined {
  const sample = new File(['x'], 'x.loopbaandossier', { type })
  if (share === undefined || canShare?.({ files: [sample] }) !== true) return undefined
  return {
    kind: 'shared',
    async take(file) {
      try {
        // With a title some apps send the title and leave the file behind.
        await share({ files: [file] })
        return ok({ kind: 'shared', name: file.name, isChecked: false })
      } catch (cause) {
        return err(sinkErrorOf(cause))
      }
    },
  }
}

function bound(own: Sharing): Sharing {
  return {
    ...(own.share && { share: own.share.bind(own) }),
    ...(own.canShare && { canShare: own.canShare.bind(own) }),
  }
}
