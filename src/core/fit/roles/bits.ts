import { digitAt, signOf } from '../../advert/model/digits'

/** Numbers of any width as text, six bits a sign; what packs them and what reads them. */
export class BitWriter {
  private readonly signs: string[] = []
  private open = 0
  private count = 0

  /** Writes the lowest bits of a number, at most 24 of them. */
  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.open = (this.open << 1) | ((value >>> bit) & 1)
      if (++this.count === 6) this.flush()
    }
  }

  /** A number that is mostly near to 2 ** `bits`: its upper part counted out, its lower part as it is (Rice). */
  writeStep(value: number, bits: number): void {
    for (let ones = value >>> bits; ones > 0; ones--) this.write(1, 1)
    this.write(0, 1)
    this.write(value, bits)
  }

  text(): string {
    while (this.count > 0) this.write(0, 1)
    return this.signs.join('')
  }

  private flush(): void {
    this.signs.push(signOf(this.open))
    this.open = 0
    this.count = 0
  }
}

export class BitReader {
  private at = 0
  private open = 0
  private count = 0

  constructor(private readonly text: string) {}

  read(bits: number): number {
    while (this.count < bits) {
      this.open = (this.open << 6) | digitAt(this.text, this.at++)
      this.count += 6
    }
    this.count -= bits
    const value = this.open >>> this.count
    this.open &= (1 << this.count) - 1
    return value
  }

  readStep(bits: number): number {
    let ones = 0
    // A damaged text ends in zeros, which end this.
    while (this.read(1) === 1) ones++
    return (ones << bits) | this.read(bits)
  }
}
