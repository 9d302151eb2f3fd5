import { queryOptions } from '@tanstack/react-query'
import { competencies } from '../../content/competencies.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { reflectionKind } from '../../domain/records/reflection.ts'
import { stepKind } from '../../domain/records/step.ts'
import { talkKind } from '../../domain/records/talk.ts'
import type { RequirementSet } from '../../domain/requirement-set.ts'
import { stateOfSet } from '../../domain/requirements.ts'
import { readViews } from '../../screen/queries/record-queries.ts'
import { today, type Services } from '../../services/services.ts'

export const dossierQueries = {
  /** How the dossier stands to each rule of a set; empty without a set. */
  stateOf: (services: Services, set: RequirementSet | undefined) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'stateOf', set?.id ?? 'none'],
      queryFn: async () => {
        if (set === undefined) return []
        const [experiences, reflections, steps, talks] = await Promise.all([
          readViews(services, { by: 'kind', kind: experienceKind.kind }),
          readViews(services, { by: 'kind', kind: reflectionKind.kind }),
          readViews(services, { by: 'kind', kind: stepKind.kind }),
          readViews(services, { by: 'kind', kind: talkKind.kind }),
        ])
        return stateOfSet(set, {
          experiences: experiences.map((view) => readRecord(experienceKind, view)),
          reflections: reflections.map((view) => readRecord(reflectionKind, view)),
          steps: steps.map((view) => readRecord(stepKind, view)),
          talks: talks.map((view) => readRecord(talkKind, view)),
          today: today(services),
          competencyIds: competencies.map(({ id }) => id),
        })
      },
    }),
}
