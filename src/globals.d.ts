/** Style sheets and text assets are imported as strings (esbuild's text loader). */
declare module '*.css' {
  const text: string
  export default text
}
