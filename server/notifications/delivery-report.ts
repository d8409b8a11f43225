/** What a report on a mail says (RFC 3464): whether it was not delivered, and the reason in the words of the server. */
export interface DeliveryReport {
  outcome: 'FAILED' | 'DELAYED' | 'OTHER';
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  status: string | null;
  diagnostic: string | null;
}

/** A report is short; what follows it is the returned mail, which is not read. */
const most = 256 * 1024;

/**
 * Reads the report out of a mail that came back, without trusting it to be well formed. An action "failed" is final
 * whatever the status says: a server that gave up after days reports 4.4.7. Mail without a report counts as one only
 * when a mail system sent it and it names a permanent error; an out-of-office reply is none.
 */
export function readDeliveryReport(raw: Buffer): DeliveryReport | null {
  const text = raw.subarray(0, most).toString('latin1').replace(/\r\n?/g, '\n');
  const report = reportPart(text);
  return report === null ? plainBounce(text) : readFields(report);
}

function readFields(report: string): DeliveryReport {
  const fields = unfolded(report);
  const actions = valuesOf(fields, 'action').map((action) => action.toLowerCase());
  const statuses = valuesOf(fields, 'status').map(
    (status) => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(status)?.[0],
  );
  const diagnostic = valuesOf(fields, 'diagnostic-code')[0]?.replace(/^[\w-]+\s*;\s*/, '') ?? null;
  const status = statuses.find((one) => one !== undefined) ?? null;
  const says = (action: string) => actions.some((one) => one.startsWith(action));
  const permanent = actions.length === 0 && status?.startsWith('5');
  const temporary = actions.length === 0 && status?.startsWith('4');
  const outcome = says('failed') || permanent ? 'FAILED' : says('delayed') || temporary ? 'DELAYED' : 'OTHER';
  return { outcome, status, diagnostic };
}

/** The content of the part message/delivery-status; null where there is none. */
function reportPart(text: string): string | null {
  const start = /^content-type:\s*message\/(?:global-)?delivery-status\b/im.exec(text);
  if (!start) return null;
  const headEnd = text.indexOf('\n\n', start.index);
  if (headEnd < 0) return null;
  const headStart = text.lastIndexOf('\n--', start.index);
  const head = text.slice(Math.max(headStart, 0), headEnd);
  const rest = text.slice(headEnd + 2);
  const end = rest.search(/^--\S/m);
  const body = end < 0 ? rest : rest.slice(0, end);
  if (/^content-transfer-encoding:\s*base64/im.test(head))
    return Buffer.from(body, 'base64').toString('latin1').replace(/\r\n?/g, '\n');
  return body;
}

/** What mail systems without reports send: from the mailer daemon or without a sender, with a code in the text. */
function plainBounce(text: string): DeliveryReport | null {
  const headEnd = text.indexOf('\n\n');
  const head = unfolded(headEnd < 0 ? text : text.slice(0, headEnd));
  const from = valuesOf(head, 'from')[0] ?? '';
  const automatic = /mailer-daemon|postmaster|mail delivery (?:sub)?system/i.test(from);
  const found = headEnd < 0 ? null : /^.*\b(5\.\d{1,3}\.\d{1,3})\b.*$/m.exec(text.slice(headEnd));
  if (!automatic || !found) return null;
  return { outcome: 'FAILED', status: found[1]!, diagnostic: found[0].trim() };
}

const unfolded = (text: string): string => text.replace(/\n[ \t]+/g, ' ');

const valuesOf = (fields: string, name: string): string[] =>
  [...fields.matchAll(new RegExp(`^${name}:[ \\t]*(.*)$`, 'gim'))].map(([, value]) => value!.trim());
