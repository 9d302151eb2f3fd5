import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useOpenWords } from './use-open-words.ts'

/** Says which file was taken over last, so that nobody wonders whether it was done. */
export function LastTaken() {
  const { t } = useTranslation('open')
  const words = useOpenWords()
  const { store } = useServices()
  const { data: taken } = useQuery({
    queryKey: ['records', store.dossier, 'taken'],
    queryFn: () => store.readTaken(),
  })
  if (!taken?.ok || !taken.value.last) return null
  const { at, made } = taken.value.last
  return <p>{t('pick.last', { taken: words.moment(at), made: words.moment(Date.parse(made)) })}</p>
}
