import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browsers, manifestFor } from '../../scripts/build/manifest'
import { root } from '../../scripts/root'

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe.each(browsers)('the manifest for %s', browser => {
  it('asks for no host at installation', async () => {
    const manifest = await manifestFor(browser, false)
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest.optional_host_permissions).toEqual(['https://*/*'])
    const panel = browser === 'chromium' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
      'unlimitedStorage',
    ])
    expect(manifest.optional_permissions).toEqual(['downloads', 'notifications'])
  })

  it('leaves nothing by which a page could tell that the extension is there', async () => {
    const manifest = await manifestFor(browser, false)
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest.incognito).toBe('not_allowed')
  })

  it('allows its pages no connection and no code from elsewhere', async () => {
    const manifest = await manifestFor(browser, false)
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages
    const directives = new Map(policy.split(';').map(part => part.trim().split(/ (.*)/s) as [string, string]))
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('script-src')).toBe("'self'")
    expect(directives.has('connect-src')).toBe(false)
    expect(policy).not.toMatch(/https?:|unsafe-|\*/)
  })

  it('has the version of package.json', async () => {
    expect((await manifestFor(browser, false)).version).toBe(packageJson.version)
  })
})

it('is for one browser each', async () => {
  const chromium = await manifestFor('chromium', false)
  const firefox = await manifestFor('firefox', false)
  expect(chromium.background).toEqual({ service_worker: 'background.js' })
  expect(firefox.background).toEqual({ scripts: ['background.js'] })
  expect(chromium).not.toHaveProperty('browser_specific_settings')
  expect(chromium).not.toHaveProperty('sidebar_action')
  expect(firefox).not.toHaveProperty('side_panel')
  expect(firefox.sidebar_action).toMatchObject({ open_at_install: false })
  expect(firefox.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  })
})
