/** What files say they were made by. The same as in `package.json`; a test compares. */
export const appVersion = '0.1.0'
