/**
 * What browsers say when a script may not be put into a page: Chromium's and Firefox's own words, which have no code
 * (extensions/common/extension_urls and manifest_handlers in Chromium; ExtensionContent in Firefox). Anything else that
 * goes wrong is a failure, and no lack of permission.
 */
const refusals = [
  'cannot access',
  'cannot be scripted',
  'missing host permission',
  'must request permission',
  'blocked by the administrator',
  'error page',
]

export function isNoAccess(error: unknown): boolean {
  const said = error instanceof Error ? error.message.toLowerCase() : ''
  return refusals.some(words => said.includes(words))
}
