import { build, type Plugin } from 'esbuild'

/**
 * Style sheets of content scripts are strings, since they go into a shadow root: bundled with what they import
 * and minified first.
 */
export const stylesAsText = (minify: boolean): Plugin => ({
  name: 'styles-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const done = await build({ entryPoints: [path], bundle: true, minify, write: false, metafile: true })
      return {
        contents: done.outputFiles[0]?.text ?? '',
        loader: 'text',
        watchFiles: Object.keys(done.metafile.inputs),
      }
    })
  },
})
