import url from './dossier-page.css?url'

/** Where the app keeps the style of `dossierPage`, for a preview inside the app. */
export const pageStyleUrl: string = url
