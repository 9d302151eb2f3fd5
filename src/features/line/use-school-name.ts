import { useTranslation } from '../../i18n/use-translation.ts'
import { levels, type Period } from '../../domain/records/period.ts'

/** What to call a school: its name and level, as far as they were told. */
export function useSchoolName(): (period: Period) => string {
  const { t } = useTranslation('line')
  const { t: common } = useTranslation()
  return ({ school, level }) => {
    const known = levels.find((value) => value === level)
    const parts = [school, known && common(`level.${known}`)].filter(Boolean)
    return parts.length > 0 ? parts.join(' · ') : t('unnamedSchool')
  }
}
