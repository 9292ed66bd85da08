/** The posting's number: /jobs/view/123, /jobs/view/title-at-employer-123, ?currentJobId=123. */
export function jobId(url: URL): string | undefined {
  const inPath = /\/jobs\/view\/(?:[^/]*?-)?(\d{6,})(?:\/|$)/.exec(url.pathname)?.[1]
  const inQuery = url.searchParams.get('currentJobId')
  return inPath ?? (inQuery && /^\d{6,}$/.test(inQuery) ? inQuery : undefined)
}

/** Whether the posting has the page to itself. */
export const standsAlone = (url: URL): boolean => url.pathname.startsWith('/jobs/view/')
