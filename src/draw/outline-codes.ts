import codes from './geodata/outline-codes.json' with { type: 'json' };

const { countries, provinces } = codes as {
  countries: string;
  provinces: Readonly<Record<string, string>>;
};

/**
 * Whether the published borders have an outline of a country, by its two-letter code, or of a first-level division, by its HASC
 * code (`IQ.NI`). The list of codes is small; the outlines themselves are only read to draw a map.
 */
export function hasOutline(code: string): boolean {
  const [country = '', province] = code.split('.');
  return (province === undefined ? countries : (provinces[country] ?? ''))
    .split(' ')
    .includes(province ?? country);
}
