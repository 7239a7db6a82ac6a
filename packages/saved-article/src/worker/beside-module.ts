/** The URL of the module `name` beside the one at `url`: `.ts` in the sources, `.js` once compiled. */
export function besideModule(url: string, name: string): URL {
  return new URL(`./${name}${/\.[jt]s$/.exec(new URL(url).pathname)?.[0] ?? '.js'}`, url);
}
