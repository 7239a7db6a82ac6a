/** The attribute for a hast property: `class` for `className`, `aria-labelledby` for `ariaLabelledBy`. */
export function attributeOf(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'viewBox') return property;
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
}
