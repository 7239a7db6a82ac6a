import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { kindOfLabel, labelledDates } from '../dates/date-line.ts';
import { findDates } from '../dates/find-dates.ts';
import { parseEdtf } from '@parallax/edtf';
import { gregorianMonth } from '../vocabulary/months.ts';

/** The day or month in an address: `/2020/05/08/`, `/2020/may/08/`, `/2020-05-08-`, `/2020/05/`, `/20200508`. */
export function dateOfAddress(url: string): string | undefined {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url.slice(0, 2000))?.[1] ?? '';
  const day =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/_-]|$)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(path);
  const month = /\/((?:19|20)\d\d)[/-](\d\d|[a-z]{3,9})\//i.exec(path);
  const [, year, name, date] = day ?? month ?? [];
  if (year === undefined || name === undefined) return undefined;
  const number = String(gregorianMonth(name) ?? name);
  // EDTF has seasons from 21 on.
  if (Number(number) > 12) return undefined;
  const parts = [year, number.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])];
  return valid(parts.join('-'));
}

const ISO =
  /^\s*([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^\s*([12]\d{3})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
const INTERNET =
  /^\s*(?:[a-z]{3,9},? )?(?:(\d{1,2}) ([a-z]{3})[a-z]*|([a-z]{3})[a-z]* (\d{1,2})),? (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?(Z|UTC|GMT|(?:GMT)?[+-]\d{4})?/i;

/**
 * Reads the dates of a text that dates an article, for machines or for people: that of publication and that of the last
 * change, by their labels. Undefined for years before 1900.
 */
export function readShownDates(
  text: string,
  context: DateContext = {},
): { published?: ReadDate | undefined; modified?: ReadDate | undefined } {
  const short = text.slice(0, 200).trim();
  const edtf = kindOfLabel(short) === undefined ? readTimestamp(short) : undefined;
  if (edtf !== undefined) return { published: { edtf } };
  const dates = findDates(short, context).filter((date) => valid(date.edtf) !== undefined);
  return labelledDates(short, dates);
}

/**
 * Parses a date that a site writes for machines, as EDTF level 0: ISO 8601 with its usual mistakes, `20200508`, seconds or
 * milliseconds since 1970, or `Fri, 08 May 2020 10:11:12 GMT` (RFC 5322). Keeps the time of day and its zone, drops
 * fractions of a second. Undefined for anything else, for days that don't exist and for years before 1900.
 */
export function readTimestamp(text: string): string | undefined {
  const short = text.slice(0, 200).trim();
  const iso = ISO.exec(short) ?? COMPACT.exec(short);
  if (iso) return assemble(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const mail = INTERNET.exec(short);
  if (mail) {
    const [, day, name, nameFirst, dayAfter, year, hour, minute, second, zone] = mail;
    const month = gregorianMonth(name ?? nameFirst ?? '');
    if (month !== undefined)
      return assemble(
        year,
        String(month),
        day ?? dayAfter,
        hour,
        minute,
        second,
        zone?.replace(/^GMT(?=.)/i, ''),
      );
  }
  if (/^1\d{9}(?:\d{3})?$/.test(short)) {
    const instant = Number(short.length === 13 ? short : `${short}000`);
    return new Date(instant).toISOString().replace(/\.\d+/, '');
  }
  return undefined;
}

function assemble(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute = '00',
  second = '00',
  zone = '',
): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return valid(date);
  const offset = /^(?:Z|UTC|GMT|-00:?00)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return valid(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`) ?? valid(date);
}

function valid(edtf: string): string | undefined {
  return Number(edtf.slice(0, 4)) >= 1900 && parseEdtf(edtf).ok ? edtf : undefined;
}
