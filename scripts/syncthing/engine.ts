import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needProgram } from '../browser/find'
import { until } from '../browser/until'

/** One Syncthing, with a folder that it shares with one other: it speaks to 127.0.0.1 alone, and asks nobody for anybody. */
export class Engine {
  #process: ChildProcess | null = null

  private constructor(
    readonly home: string,
    readonly folder: string,
    readonly id: string,
    private readonly number: number,
  ) {}

  static async create(number: number): Promise<Engine> {
    const home = await mkdtemp(join(tmpdir(), 'steppingstone-syncthing-'))
    const folder = join(home, 'shared')
    await mkdir(join(folder, '.stfolder'), { recursive: true })
    const ask = (...args: string[]) => {
      const { stdout, stderr, status } = spawnSync(needProgram('syncthing'), [...args, `--home=${home}`], {
        encoding: 'utf8',
        env: Engine.#environment(home),
      })
      if (status !== 0) throw new Error(`syncthing ${args.join(' ')}: ${stderr || stdout}`)
      return stdout.trim()
    }
    ask('generate', '--no-default-folder', '--skip-port-probing')
    return new Engine(home, folder, ask('--device-id'), number)
  }

  static #environment = (home: string) => ({
    PATH: process.env.PATH,
    HOME: home,
    STNOUPGRADE: '1',
    STNODEFAULTFOLDER: '1',
    // No second process that watches over the first: what is ended here is the one that works.
    STMONITORED: 'yes',
  })

  /** The process's id; null where it does not run. */
  get pid(): number | null {
    return this.#process?.pid ?? null
  }

  /** @param kilobytes so many a second are received at most; 0 for as many as come. */
  async start(other: Engine, kilobytes = 0): Promise<void> {
    await writeFile(join(this.home, 'config.xml'), this.#config(other, kilobytes))
    const started = spawn(
      needProgram('syncthing'),
      ['serve', `--home=${this.home}`, '--no-browser', '--no-restart', '--no-upgrade'],
      { stdio: 'ignore', env: Engine.#environment(this.home) },
    )
    this.#process = started
    await until('Syncthing answers', async () => {
      if (started.exitCode !== null) throw new Error(`Syncthing ended with ${started.exitCode}.`)
      return (await this.#ask('system/ping')).ping === 'pong'
    })
  }

  /** Ends this very process; SIGKILL leaves it no time for anything. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const running = this.#process
    this.#process = null
    if (!running || running.exitCode !== null) return
    const ended = new Promise(resolve => running.once('exit', resolve))
    running.kill(signal)
    await ended
  }

  /** Files in the folder that Syncthing made of two versions of one, and those that it has half. */
  async strays(): Promise<{ conflicts: string[]; half: string[] }> {
    const all = await readdir(this.folder, { recursive: true })
    return {
      conflicts: all.filter(name => name.includes('.sync-conflict-')),
      half: all.filter(name => /\.syncthing\..*\.tmp$/.test(name)),
    }
  }

  async remove(): Promise<void> {
    await this.stop()
    await rm(this.home, { recursive: true, force: true })
  }

  #port = (base: number) => base + this.number

  async #ask(path: string): Promise<Record<string, unknown>> {
    const answer = await fetch(`http://127.0.0.1:${this.#port(28_384)}/rest/${path}`, {
      headers: { 'X-API-Key': 'steppingstone' },
    })
    return (await answer.json()) as Record<string, unknown>
  }

  #config({ id, number }: Engine, kilobytes: number): string {
    const off = [
      'globalAnnounceEnabled',
      'localAnnounceEnabled',
      'relaysEnabled',
      'natEnabled',
      'crashReportingEnabled',
      'startBrowser',
      'announceLANAddresses',
    ]
    return `<configuration version="36">
  <folder id="steppingstone" path="${this.folder}" type="sendreceive" rescanIntervalS="20" fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true">
    <filesystemType>basic</filesystemType>
    <device id="${this.id}"></device><device id="${id}"></device>
    <minDiskFree unit="%">0</minDiskFree>
  </folder>
  <device id="${this.id}" name="here" compression="never"><address>tcp://127.0.0.1:${this.#port(28_000)}</address></device>
  <device id="${id}" name="there" compression="never"><address>tcp://127.0.0.1:${28_000 + number}</address></device>
  <gui enabled="true" tls="false"><address>127.0.0.1:${this.#port(28_384)}</address><apikey>steppingstone</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${this.#port(28_000)}</listenAddress>
    ${off.map(name => `<${name}>false</${name}>`).join('')}
    <urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <maxRecvKbps>${kilobytes}</maxRecvKbps><limitBandwidthInLan>${kilobytes > 0}</limitBandwidthInLan>
  </options>
</configuration>`
  }
}
