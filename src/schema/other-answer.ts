/** The answer that no codebook defines: what none of a question's answers fits. It never counts. */
export const OTHER = 'other';
