declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The half of pdf.js that reads the file; the library has no types for it. */
  export const WorkerMessageHandler: object
}
