// What a coding found in each paragraph of an article.

export const title = 'Paragraph by paragraph';
export const lead = 'What the coding found in each paragraph of the original, beside our account of it.';
export const nothing = 'Nothing is coded here.';
export const items = (count: number) => (count === 1 ? '1 coded item' : `${count} coded items`);
export const voice = 'Voice';
export const event = 'Event';
export const stanceToward = (actor: string) => `Stance toward ${actor}`;
export const names = 'Names: ';
