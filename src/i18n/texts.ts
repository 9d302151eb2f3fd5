import type { nl } from './nl.ts'

/** The shape of every language: the keys of the Dutch files, any words. */
export type Texts = Words<typeof nl>

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof nl
  }
}
