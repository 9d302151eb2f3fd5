import { lazyScreen } from '../lazy-screen.tsx'

/** See `talk-cards.tsx`. */
export const TalkCards = lazyScreen(
  async () => (await import('./talk-cards.tsx')).TalkCards,
  ['talk'],
)

/** See `feedback-section.tsx`. */
export const FeedbackSection = lazyScreen(
  async () => (await import('./feedback-section.tsx')).FeedbackSection,
  ['talk', 'evidence'],
)
