import { formatEdtf, readEdtf } from '@parallax/edtf';

/** The date of a coded figure or event in words; one that does not parse as it is, since the content check refuses it. */
export function dateInWords(edtf: string): string {
  const parsed = readEdtf(edtf);
  return parsed.ok ? formatEdtf(parsed.value, { as: 'span' }) : edtf;
}
