import { checkDay, failure } from './check.ts';
import type { EdtfDatetime, EdtfFailure } from './value.ts';

const dateAndTime = /^(-?\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|([+-])(\d{2})(?::(\d{2}))?)?$/;

/**
 * Reads a date with a time of day. Seconds are required, and the time may end in `Z`, `±hh` or `±hh:mm` (EDTF level 0,
 * "Date and Time"). Offsets run from −12:00 to +14:00; hour 24, second 60 and fractions of a second are refused.
 *
 * Returns failures and throws nothing.
 */
export function readDatetime(text: string): { ok: true; value: EdtfDatetime } | EdtfFailure {
  const parts = dateAndTime.exec(text);
  if (!parts) {
    if (/[?~%]$/.test(text)) {
      return failure('A date with a time takes no ?, ~ or %', 'Leave the mark out, or leave the time out');
    }
    return failure(
      'This is not a date and time in EDTF',
      'Write a date and time as YYYY-MM-DDThh:mm:ss, with Z or an offset such as +03:00 after it',
    );
  }
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', sign] = parts;
  const [zoneHour = '00', zoneMinute = '00'] = [parts[8], parts[9]];
  if (year === '-0000') return failure('There is no year -0000', text.slice(1));
  const clock = text.slice(text.indexOf('T'));
  const wrongDay = checkDay(year, month, day, '', clock);
  if (wrongDay) return wrongDay;
  if (Number(hour) === 24) {
    return failure('There is no hour 24', 'Write midnight as 00:00:00 of the next day');
  }
  if (Number(hour) > 23) return failure(`There is no hour ${hour}`, 'Write the hour as 00 to 23');
  if (Number(minute) > 59) return failure(`There is no minute ${minute}`, 'Write the minute as 00 to 59');
  if (Number(second) > 59) return failure(`There is no second ${second}`, 'Write the second as 00 to 59');
  if (Number(zoneMinute) > 59) {
    return failure(`An offset has no ${zoneMinute} minutes`, "Write the offset's minutes as 00 to 59");
  }
  const distance = Number(zoneHour) * 60 + Number(zoneMinute);
  if (sign === '-' && distance === 0) {
    return failure('An offset of zero is never negative', `${text.slice(0, text.lastIndexOf('-'))}Z`);
  }
  const offset = sign === '-' ? -distance : distance;
  if (offset > 14 * 60 || offset < -12 * 60) {
    return failure(
      `No time zone is ${sign ?? ''}${zoneHour}:${zoneMinute}`,
      'Write an offset from -12:00 to +14:00',
    );
  }
  return {
    ok: true,
    value: {
      kind: 'datetime',
      text,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      offsetMinutes: text.endsWith('Z') || sign !== undefined ? offset : null,
    },
  };
}
