import { lazyScreen } from '../lazy-screen.tsx'

/** See `talk-cards.tsx`. */
export const TalkCards = lazyScreen(
  async () => (await import('./talk-cards.tsx')).TalkCards,
  ['talk'],
)

/** See `unread-feedback.tsx`. */
export const UnreadFeedback = lazyScreen(
  async () => (await import('./unread-feedback.tsx')).UnreadFeedback,
  ['talk'],
)

/** See `feedback-section.tsx`. */
export const FeedbackSection = lazyScreen(
  async () => (await import('./feedback-section.tsx')).FeedbackSection,
  ['talk', 'evidence'],
)
