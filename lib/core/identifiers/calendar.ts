const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists. Give the last two digits of the year or all four; of a century only 00 stays undecided. */
export function isDay(year: number, month: number, day: number): boolean {
  const most = DAYS[month - 1];
  if (most === undefined || day < 1 || day > most) return false;
  return month !== 2 || day < 29 || year % 4 === 0;
}

/** `yymmdd` at an offset. */
export function isYmd(digits: string, at = 0): boolean {
  return isDay(pair(digits, at), pair(digits, at + 2), pair(digits, at + 4));
}

/** `ddmmyy` at an offset. */
export function isDmy(digits: string, at = 0): boolean {
  return isDay(pair(digits, at + 4), pair(digits, at + 2), pair(digits, at));
}

/** Two digits as a number. */
export function pair(digits: string, at: number): number {
  return Number(digits.slice(at, at + 2));
}
