/**
 * The answer that no codebook defines: what none of a question's answers fits. It never counts. It stands by itself so that
 * the script of the compare page, which asks for it, carries no schema.
 */
export const OTHER = 'other';
