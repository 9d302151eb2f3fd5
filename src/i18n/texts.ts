import type { nl } from './nl.ts'

/** Texts that a screen fetches before it shows. */
export type LaterNamespace = keyof typeof nl.later

/** All Dutch texts by namespace. */
type Dutch = typeof nl.first & {
  readonly [K in LaterNamespace]: Awaited<ReturnType<(typeof nl.later)[K]>>
}

/** The shape of every language: the keys of the Dutch files, any words. */
export interface Book {
  readonly first: Words<typeof nl.first>
  readonly later: { readonly [K in LaterNamespace]: () => Promise<Words<Dutch[K]>> }
}

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Dutch
  }
}
