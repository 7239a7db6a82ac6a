/**
 * The answer that no codebook defines, for claims that fit none of a question's answers. It never counts. It is in its
 * own file so that the compare page's script, which needs it, includes no schema.
 */
export const OTHER = 'other';
