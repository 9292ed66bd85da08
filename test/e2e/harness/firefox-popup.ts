import { until } from '../../../scripts/browser/until'
import { finding } from './press'

/** What a user does in the real popup, which the protocol doesn't list: it is reached from the page that stays open. */
export class FirefoxPopup {
  constructor(private readonly session: { inPopup(script: string): Promise<unknown> }) {}

  /** Waits until it shows these words. */
  async shows(words: string): Promise<void> {
    const text = 'popup.document.body.innerText'
    await until(`the popup shows “${words}”`, () =>
      this.session.inPopup(`${text}.includes(${JSON.stringify(words)})`),
    ).catch(async error => {
      const shown = await this.session.inPopup(text).catch(() => 'no popup')
      throw new Error(`${String(error)} It shows: ${String(shown).slice(0, 600)}`)
    })
  }

  press = (name: string): Promise<void> => this.with(name, 'control.click()')

  /** The whole text in one event, as a paste comes in. */
  write = (name: string, text: string): Promise<void> =>
    this.with(
      name,
      `control.value = ${JSON.stringify(text)}; control.dispatchEvent(new popup.Event('input', { bubbles: true }))`,
    )

  /** Whether the popup has a control of this name. */
  has = async (name: string): Promise<boolean> =>
    (await this.session.inPopup(`${finding(name, 'popup.document')} !== null`)) === true

  private async with(name: string, act: string): Promise<void> {
    await until(`the popup has a control “${name}”`, () => this.has(name))
    // Once: an answer that is late must not make it a second press.
    await this.session.inPopup(`(() => { const control = ${finding(name, 'popup.document')}; ${act} })()`)
  }
}
