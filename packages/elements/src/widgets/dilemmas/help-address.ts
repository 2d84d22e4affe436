/**
 * The address of the decision aid at a question. Nothing for a template that is no web address: an attribute may come
 * from a page builder that lets many people write it.
 */
export function helpAddress(template: string | undefined, question: string): string | undefined {
  if (!template) return undefined;
  const address = template.replaceAll('{question}', encodeURIComponent(question));
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
