import { useTranslation } from '../../i18n/use-translation.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import { Section } from '../../ui/frame/section.tsx'
import { ReflectionCard } from './reflection-card.tsx'

interface EntryReflectionsProps {
  reflections: readonly Reflection[]
}

/** Every time the student looked back on it, oldest first. */
export function EntryReflections({ reflections }: EntryReflectionsProps) {
  const { t } = useTranslation('entry')
  return (
    <Section title={t('reflections.title')}>
      {reflections.length === 0 && <p>{t('reflections.empty')}</p>}
      {reflections.map((reflection) => (
        <ReflectionCard key={reflection.rec} reflection={reflection} />
      ))}
    </Section>
  )
}
