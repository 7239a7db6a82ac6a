/** Invented words of two to four syllables, without duplicates. */
export function syllableWords(count: number): string[] {
  const syllables = 'ba do ke li mu na po ra si tu va we zo fri gan hel jor mik nas pel'.split(' ');
  return Array.from({ length: count }, (_, at) => {
    const parts = [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20, Math.floor(at / 8000) % 20];
    return parts.map((part) => syllables[part]).join('');
  });
}
