import { headerValues, type MailHeader } from './mail-headers.ts';

/** NONE: the trusted server said nothing that counts, or no server is trusted. */
export type SenderCheck = 'PASS' | 'FAIL' | 'NONE';

interface Verdict {
  method: string;
  result: string;
  /** Properties such as header.d or smtp.mailfrom, in small letters. */
  properties: Map<string, string>;
}

/**
 * Whether the receiving server vouches that a mail comes from the domain of its From address (RFC 8601): DMARC passed,
 * or DKIM or SPF passed for that domain. Only headers of the trusted server count, and of several on one method the
 * topmost: whatever the sender wrote stands beneath it.
 */
export function senderCheck(
  headers: MailHeader[],
  trusted: string | undefined,
  address: string,
): SenderCheck {
  const domain = domainOf(address);
  if (!trusted || !domain) return 'NONE';
  const verdicts = topmost(
    headerValues(headers, 'authentication-results').flatMap((value) => verdictsOf(value, trusted)),
  );
  const said = (method: string) => verdicts.filter((verdict) => verdict.method === method);
  if (said('dmarc').some(({ result }) => result === 'fail')) return 'FAIL';
  const vouched =
    said('dmarc').some((verdict) => passes(verdict, domain, ['header.from'], true)) ||
    said('dkim').some((verdict) => passes(verdict, domain, ['header.d', 'header.i'])) ||
    said('spf').some((verdict) => passes(verdict, domain, ['smtp.mailfrom', 'smtp.from']));
  if (vouched) return 'PASS';
  return verdicts.length > 0 ? 'FAIL' : 'NONE';
}

const domainOf = (address: string): string =>
  (address.split('@').at(-1) ?? '').toLowerCase().replace(/\.$/, '');

function passes({ result, properties }: Verdict, domain: string, names: string[], exact = false): boolean {
  if (result !== 'pass') return false;
  return names.some((name) => {
    const other = domainOf(properties.get(name) ?? '');
    // Of one organisation: the same domain, or one beneath it that it signs for.
    return other.includes('.') && (other === domain || (!exact && domain.endsWith(`.${other}`)));
  });
}

/** Of each method what the topmost header says about it; several signatures of one mail stand in one header. */
function topmost(verdicts: (Verdict & { header: string })[]): Verdict[] {
  const headerOf = new Map<string, string>();
  for (const { method, header } of verdicts) if (!headerOf.has(method)) headerOf.set(method, header);
  return verdicts.filter(({ method, header }) => headerOf.get(method) === header);
}

/** Reads "mx.example.nl; dkim=pass header.d=example.nl; spf=fail ..." when that server is the trusted one. */
function verdictsOf(value: string, trusted: string): (Verdict & { header: string })[] {
  const [server = '', ...parts] = withoutComments(value).split(';');
  if (server.trim().split(/\s+/)[0]?.toLowerCase() !== trusted.toLowerCase()) return [];
  return parts.flatMap((part) => {
    const [claim = '', ...rest] = part.trim().split(/\s+/);
    const [, method, result] = /^([a-z0-9-]+)(?:\/\d+)?=([a-z]+)$/i.exec(claim) ?? [];
    if (!method || !result) return [];
    const properties = rest.flatMap((word): [string, string][] => {
      const [, name, given] = /^([a-z]+\.[a-z0-9_-]+)=(.+)$/i.exec(word) ?? [];
      return name ? [[name.toLowerCase(), given!.replace(/^"|"$/g, '').toLowerCase()]] : [];
    });
    return [
      {
        header: value,
        method: method.toLowerCase(),
        result: result.toLowerCase(),
        properties: new Map(properties),
      },
    ];
  });
}

/** Comments in brackets, also within one another, and the inside of quotes cannot pass for a verdict. */
function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let kept = '';
  const plain = value.replace(/\\./g, '_').replace(/\s+/g, ' ').replace(/ ?= ?/g, '=');
  for (const letter of plain) {
    if (letter === '"' && depth === 0) quoted = !quoted;
    else if (!quoted && letter === '(') depth += 1;
    else if (!quoted && letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += quoted && /[;\s=]/.test(letter) ? '_' : letter;
  }
  return kept;
}
