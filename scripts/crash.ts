import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root'

// npm run crash [-- POINTS]: the crash tests at as many points as given (20), and the worker killed at 50.
const points = process.argv[2] ?? '20'
if (!/^\d{1,4}$/.test(points)) {
  console.error('npm run crash -- POINTS: how often each crash is tried, as a number.')
  process.exit(1)
}
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--project', 'e2e', 'test/e2e/chromium/crash.test.ts', 'test/e2e/firefox/crash.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CRASH_POINTS: points, CRASH_WORKER_POINTS: '50' } },
)
process.exitCode = status ?? 1
