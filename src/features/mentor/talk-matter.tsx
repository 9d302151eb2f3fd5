import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { maxTalkExperiences } from '../../domain/forms/talk-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { evidenceQueries } from '../../screen/evidence/evidence-queries.ts'
import { EvidenceList } from '../../screen/evidence/showing/evidence-list.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { GivenParts } from './given-parts.tsx'

interface TalkMatterProps {
  chosen: readonly RecordId[]
  onChange: (chosen: RecordId[]) => void
  /** Which experiences it is about is settled at the beginning. */
  canChoose: boolean
}

/** What the talk is about: the chosen experiences with their evidence one press away. */
export function TalkMatter({ chosen, onChange, canChoose }: TalkMatterProps) {
  const { t } = useTranslation('mentor')
  const { termSet, language } = useSchoolWords()
  const { data: all = [] } = useQuery(recordQueries.experiences(useServices()))
  const about = all.filter(({ rec }) => chosen.includes(rec))
  const nameOf = ({ title, type }: Experience) =>
    title ?? experienceKindName(type, termSet, language)
  return (
    <>
      {about.map((experience) => (
        <Disclosure key={experience.rec} summary={nameOf(experience)} icon="flag">
          <Matter experience={experience} />
        </Disclosure>
      ))}
      {canChoose && all.length > 0 && (
        <Disclosure summary={t('talk.choose')} icon="plus" open={about.length === 0}>
          <Stack gap="s">
            {all.map((experience) => {
              const isChosen = chosen.includes(experience.rec)
              return (
                <CheckField
                  key={experience.rec}
                  label={nameOf(experience)}
                  checked={isChosen}
                  disabled={!isChosen && chosen.length >= maxTalkExperiences}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...chosen, experience.rec]
                        : chosen.filter((rec) => rec !== experience.rec),
                    )
                  }
                />
              )
            })}
          </Stack>
        </Disclosure>
      )}
    </>
  )
}

function Matter({ experience }: { experience: Experience }) {
  const { data: evidence = [] } = useQuery(evidenceQueries.of(useServices(), experience.rec))
  return (
    <Stack>
      {evidence.length > 0 && <EvidenceList items={evidence} />}
      <GivenParts experience={experience} />
    </Stack>
  )
}
