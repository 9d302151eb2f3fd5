import { lazyScreen } from '../lazy-screen.tsx'

/** See `evidence-section.tsx`. */
export const EvidenceSection = lazyScreen(
  async () => (await import('./showing/evidence-section.tsx')).EvidenceSection,
  ['evidence'],
)

/** See `quick-evidence.tsx`. */
export const QuickEvidence = lazyScreen(
  async () => (await import('./adding/quick-evidence.tsx')).QuickEvidence,
  ['evidence'],
)

/** See `just-added.tsx`. */
export const JustAdded = lazyScreen(
  async () => (await import('./adding/just-added.tsx')).JustAdded,
  ['evidence'],
)

/** See `add-section.tsx`. */
export const AddSection = lazyScreen(
  async () => (await import('./adding/add-section.tsx')).AddSection,
  ['evidence'],
)
