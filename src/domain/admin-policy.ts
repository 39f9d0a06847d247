/**
 * The Content-Security-Policy of the editor's pages. Decap compiles its configuration's schema at start
 * ('unsafe-eval') and styles itself at run time ('unsafe-inline'); no page outside /admin/ may have this policy.
 */
export function toAdminPolicy(gitHosts: readonly string[] = []): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src ${["'self'", 'data:', 'blob:', ...gitHosts].join(' ')}`,
    `connect-src ${["'self'", 'blob:', ...gitHosts].join(' ')}`,
    "font-src 'self' data:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
