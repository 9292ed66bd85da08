import { expect, it, vi } from 'vitest'
import { runMaintenance } from '../../src/background/maintenance'
import { freshDatabase } from '../store/in-memory'

const trimmed = vi.fn(async () => {})
vi.mock('../../src/store/database-before', () => ({
  settleDatabases: () => Promise.reject(new Error('The old database does not open.')),
}))
vi.mock('../../src/store/notices', () => ({ trimNotices: () => trimmed() }))

it('goes on where one of its steps fails', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const db = freshDatabase()
  await runMaintenance(async () => db)
  expect(trimmed).toHaveBeenCalledOnce()
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  db.close()
})
