import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form'
import * as z from 'zod/mini'

// The page's policy forbids making code from text, which zod would try for speed.
z.config({ jitless: true })

/**
 * A form checked by a zod schema when it is sent and, after a first failure, while it is mended.
 * The issue itself travels in the error's message, for `useFieldError` to put into words.
 */
export function useZodForm<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, Values>,
  defaultValues: DefaultValues<Values>,
): UseFormReturn<Values, unknown, Values> {
  const form = useForm<Values, unknown, Values>({
    defaultValues,
    resolver: zodResolver(schema, { error: issueAsMessage }),
    shouldFocusError: true,
  })
  // The first wrong field gets the focus by the order of the values, whichever part draws it first.
  useState(() => {
    for (const name of Object.keys(defaultValues) as Path<Values>[]) form.register(name)
  })
  return form
}

function issueAsMessage(issue: z.core.$ZodRawIssue): string {
  const { code, origin, maximum, minimum, params } = issue as Record<string, unknown>
  return JSON.stringify({ code, origin, maximum, minimum, params })
}

/** For `setValueAs`: what a select gives when nothing was chosen. */
export function emptyToUndefined(value: string): string | undefined {
  return value === '' ? undefined : value
}

/** For `setValueAs`: the number in a field; undefined when it is empty, NaN when it is no number. */
export function textToNumber(value: string | number): number | undefined {
  return value === '' ? undefined : Number(value)
}
