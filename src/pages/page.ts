/** A page as readers see it: the document as it stands, and the address it stands at. Readers never change it. */
export interface Page {
  document: Document
  url: URL
}
