/** A message of `web-ext lint --output json`. */
export interface LintMessage {
  code: string
  message: string
  file?: string
}

/** Warnings that are known, each with the reason why it is no fault of ours. */
export const allowedMessages: { because: string; allows: (message: LintMessage) => boolean }[] = [
  {
    because:
      'Preact itself sets innerHTML where a component asks for dangerouslySetInnerHTML; none does (lint: noDangerouslySetInnerHtml).',
    allows: ({ code, file = '' }) =>
      code === 'UNSAFE_VAR_ASSIGNMENT' &&
      ['popup/main.js', 'options/main.js', 'panel/main.js', 'content/overlay.js'].includes(file),
  },
  {
    because:
      'The linter itself fails on calls of what a call returned, in pdf.js; a thread has no document to write into.',
    allows: ({ code, file, message }) =>
      code === 'UNSAFE_VAR_ASSIGNMENT' &&
      file === 'files/resume-worker.js' &&
      message.startsWith('Error in no-unsanitized: Unexpected Callee'),
  },
]
