// Gathers, from the first moment of the page, everything that a strict policy or a broken script reports.
window.reports = [];
window.before = Object.getOwnPropertyNames(window);
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.reports.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
addEventListener('error', ({ message }) => window.reports.push(`error ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.reports.push(`rejection ${reason}`));
if ('ReportingObserver' in window) {
  new ReportingObserver(
    (list) => list.forEach(({ type, body }) => window.reports.push(`${type} ${JSON.stringify(body)}`)),
    {
      buffered: true,
    },
  ).observe();
}
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...parts) => {
    window.reports.push(`console.${level} ${parts.join(' ')}`);
    original(...parts);
  };
}
