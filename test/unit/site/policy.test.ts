import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../src/site/policy.ts';

/** The sources that a policy allows for each directive. */
const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const STRICT = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'style-src': ["'self'"],
};

describe('the policy of a page', () => {
  it('allows no script where there is none', () => {
    expect(directivesOf(policyFor({ hasScript: false }))).toEqual({ ...STRICT, 'script-src': ["'none'"] });
  });

  it('allows a script and a worker of the site, and nothing else', () => {
    expect(directivesOf(policyFor({ hasScript: true }))).toEqual({
      ...STRICT,
      'script-src': ["'self'"],
      'worker-src': ["'self'"],
    });
  });

  it('allows the manifest where the site can be installed', () => {
    expect(directivesOf(policyFor({ hasScript: false, hasManifest: true }))).toEqual({
      ...STRICT,
      'script-src': ["'none'"],
      'manifest-src': ["'self'"],
    });
  });
});
