import arabic from 'site-fonts/card-arabic.ttf?inline';
import serif from 'site-fonts/card-serif.ttf?inline';
import { drawCard, type Card } from '../cards/card.ts';
import { Typesetter } from '../cards/typesetter.ts';
import { cardFonts } from './card-fonts.ts';

/** A file that is compiled in, as bytes. */
const bytesOf = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

let typesetter: Typesetter | undefined;

/** A card as a response with its PNG. */
export function cardResponse(card: Card): Response {
  typesetter ??= new Typesetter(cardFonts({ 'card-arabic': bytesOf(arabic), 'card-serif': bytesOf(serif) }));
  return new Response(drawCard(card, typesetter), { headers: { 'content-type': 'image/png' } });
}
