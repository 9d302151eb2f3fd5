import { Suspense } from 'react'
import { lazyScreen } from '../lazy-screen.tsx'
import type { SignatureLineProps } from './signature-line.tsx'

const Line = lazyScreen(async () => (await import('./signature-line.tsx')).SignatureLine, ['keys'])

/** What is known of a signature, beside the words it stands under; fetched when there is one. */
export function Signature(props: SignatureLineProps) {
  return (
    <Suspense>
      <Line {...props} />
    </Suspense>
  )
}
