/** A clock that stands still until a test moves it. */
export class FakeClock {
  constructor(private instant: Date = new Date('2026-03-02T09:00:00Z')) {}

  /** The present instant of the test. */
  now(): Date {
    return new Date(this.instant);
  }

  /** Moves to an instant. */
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves on, or back with negative numbers. */
  advance(by: { seconds?: number; minutes?: number; hours?: number; days?: number }): void {
    const { seconds = 0, minutes = 0, hours = 0, days = 0 } = by;
    this.instant = new Date(this.instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
