import * as chrono from 'chrono-node';
import { describe, expect, test } from 'vitest';
import { dates, times, weekdayOf } from '#lib/core/entities/dates.ts';
import { durations } from '#lib/core/figures.ts';
import { fold } from '#lib/core/text.ts';

// Noon in UTC: a day before or after would show.
const NOW = new Date('2026-03-04T12:00:00Z');
const seen = (text: string) => dates(fold(text)).map(({ value }) => value);

describe('dates as chrono-node reads them', () => {
  test.each([
    'your booking is for May 19, 2026',
    'it was sent on 3 November 2025 from Ghent',
    'the 21st of June 2026 at the latest',
    'valid through Dec. 31, 2026',
    'created at 2026-02-28',
    'arrives Sept 9th 2026 or later',
    'on 12/25/2026 we are closed',
    'January 1st, 2027 is a holiday',
  ])('%s', (text) => {
    const [theirs] = chrono.parse(text, NOW);
    const [ours] = dates(fold(text));
    const day = theirs?.start;
    const iso = [day?.get('year'), day?.get('month'), day?.get('day')]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    expect(ours?.forms).toContain(iso);
  });

  test.each(['see you on Monday', 'by Friday', 'next Sunday works'])('%s', (text) => {
    const [theirs] = chrono.parse(text, NOW);
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    expect(seen(text)).toEqual([names[theirs?.start.get('weekday') ?? -1]]);
  });

  test.each([
    'call us at 6pm',
    'at 9:30 am',
    'at 14:05 sharp',
    'before 12 pm',
    'opens at 7 a.m. daily',
    'at 00:15',
  ])('%s', (text) => {
    const [theirs] = chrono.parse(text, NOW);
    const [ours] = times(fold(text));
    const minutes = Number(theirs?.start.get('hour')) * 60 + Number(theirs?.start.get('minute'));
    expect(ours?.forms).toContain(String(minutes));
  });

  test.each([
    ['in 5 days', 5 * 1440],
    ['in two weeks', 14 * 1440],
    ['in 36 hours', 36 * 60],
    ['in 45 minutes', 45],
    ['in ten minutes', 10],
  ])('%s', (text, minutes) => {
    const away = (Number(chrono.parseDate(text, NOW)) - Number(NOW)) / 60_000;
    expect(away).toBe(minutes);
    expect(durations(text).map(({ value }) => value)).toEqual([`${minutes} minute`]);
  });

  test('weekdays of dates over four years', () => {
    for (let day = 0; day < 1461; day += 17) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      const name = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
      expect(weekdayOf(date.toISOString().slice(0, 10))).toBe(name);
    }
  });
});

describe('dates', () => {
  test.each([
    ['may 19', ['05-19']],
    ['the 10th', ['day 10']],
    ['in march 2026', ['2026-03']],
    ['4/5/2026', ['2026-04-05']],
    ['mondays and fridays', ['monday', 'friday']],
    ['you may 3 times try', []],
    ['the 2nd floor, 5th avenue, the 4th attempt', []],
    ['may i help, march on, 3.5 of 10, 24/7', []],
    ['version 1.2.2026b', []],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('a date in numbers keeps both readings', () => {
    expect(dates('4/5/2026')[0]?.forms).toEqual(['2026-04-05', '2026-05-04']);
  });

  test('a time without a half of the day keeps both', () => {
    expect(times('at 6:30')[0]?.forms).toEqual(['390', '1110']);
    expect(times('at 06:30')[0]?.forms).toEqual(['390']);
    expect(times('$6.30 and 6.30 and 10:1')).toEqual([]);
  });
});
