/** Style sheets and text assets are imported as strings (esbuild's text loader). */
declare module '*.css' {
  const text: string
  export default text
}

/** The sentences of a context in one language, collected and compiled by the build (scripts/build/words). */
declare module 'words:*' {
  export const catalogue: import('./words/catalogue').Catalogue
}
