import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';
import { lineOf } from './text.ts';

/** A point on the WGS 84 ellipsoid in decimal degrees, with its precision and where it was looked up. */
export const coordinatesSchema = z
  .strictObject({
    lat: z.number().min(-90, 'Latitudes run from -90 to 90.').max(90, 'Latitudes run from -90 to 90.'),
    lon: z
      .number()
      .min(-180, 'Longitudes run from -180 to 180.')
      .max(180, 'Longitudes run from -180 to 180.'),
    precision: idSchema.describe('How exact: a precision (content/vocabularies/precisions.yaml).'),
    source: lineOf(200).describe(
      'The published data that the point was checked against: a gazetteer, if there is one.',
    ),
  })
  .describe('Decimal degrees, WGS 84.');

/** How the code of an outline is written. Whether the published borders have it, the check says. */
export const OUTLINE_CODE = /^[A-Z]{2}(?:\.[A-Z0-9]{2,3})?$/;

/** `content/places/<id>.yaml`: a country, city, base, range, lake, camp … that articles mention. */
export const placeSchema = z.strictObject({
  ...recordShape,
  parent: idSchema.describe('The place that contains this one.').optional(),
  coordinates: coordinatesSchema.optional(),
  outline: z
    .string()
    .regex(
      OUTLINE_CODE,
      'An outline is a code of ISO 3166-1 for a country, such as "IQ", or a HASC code for a province, such as "IQ.NI".',
    )
    .describe(
      'The outline by which maps draw a country (its code of two letters, ISO 3166-1) or a first-level division (its HASC code), only if it was verified.',
    )
    .optional(),
  geonames: z
    .string()
    .regex(/^[1-9][0-9]{0,11}$/, 'A GeoNames id is a number in quotes, such as "99072".')
    .describe('The GeoNames id, only if it was verified.')
    .optional(),
});

/** A place as an editor writes it. */
export type PlaceInput = z.input<typeof placeSchema>;
/** A place as the site uses it. */
export type Place = z.output<typeof placeSchema>;
