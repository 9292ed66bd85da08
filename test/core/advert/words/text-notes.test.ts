import { describe, expect, it, vi } from 'vitest'
import { inTime, NotReadInTime } from '../../../../src/core/advert/time-budget'
import { noted } from '../../../../src/core/advert/words/text-notes'

describe('notes on texts', () => {
  it('asks once a text, however often other texts are asked between', () => {
    const ask = vi.fn((text: string) => text.length)
    const length = noted(ask)
    expect(['loom', 'warp and weft', 'loom', 'loom', 'warp and weft'].map(length)).toEqual([4, 13, 4, 4, 13])
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('keeps the answers of readers apart, one asking the other of a piece of its text', () => {
    const first = noted(text => text.slice(0, 1))
    const whole = noted((text: string): string =>
      text.length > 1 ? first(text) + whole(text.slice(1)) : text,
    )
    expect(whole('loom')).toBe('loom')
    expect(first('loom')).toBe('l')
    expect(whole('oom')).toBe('oom')
  })

  it('notes what is not there, too', () => {
    const ask = vi.fn((): string | null => null)
    const none = noted(ask)
    expect([none('loom'), none('loom')]).toEqual([null, null])
    expect(ask).toHaveBeenCalledOnce()
  })

  it('is bounded, and asks again what it no longer keeps', () => {
    const ask = vi.fn((text: string) => text.length)
    const length = noted(ask)
    length('loom')
    for (let i = 0; i < 2_000; i++) length(`loom ${i}`)
    expect(length('loom')).toBe(4)
    expect(ask.mock.calls.filter(([text]) => text === 'loom')).toHaveLength(2)
  })

  it('notes nothing of a text that was not read in time', () => {
    const length = noted(text => text.length)
    let time = 0
    const late = () =>
      inTime(
        () => time++,
        0,
        () => length('weft'),
      )
    expect(late).toThrow(NotReadInTime)
    expect(length('weft')).toBe(4)
  })
})
