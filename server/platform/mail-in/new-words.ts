/** So many lines can the heading of a quoted mail take. */
const headingLines = 4;

const verb = /\b(?:schreef|wrote|skreau|schrieb|geschreven|skreaun)\b|\ba écrit\b/i;
const opening = /^(?:Op|On|Le|Am)\s|\s(?:schreef|skreau)\sop\s/i;
const original = /^-{2,}\s*(?:Oorspronkelijk bericht|Original Message|Oorspronklik berjocht)\s*-{2,}$/i;
/** Outlook: Van, Verzonden, Aan, Onderwerp, one beneath the other. */
const outlook = [
  /^\*?(?:Van|Fan|From)\s?:\*?\s/i,
  /^\*?(?:Verzonden|Ferstjoerd|Sent|Datum|Date)\s?:\*?\s/i,
  /^\*?(?:Aan|Oan|To|Onderwerp|Underwerp|Subject)\s?:\*?\s/i,
];
const rule = /^_{10,}$/;
const forwarded = /^\s*(?:fw|fwd|doorst|trochst)\s*:/i;

/**
 * What somebody wrote now, without the mail that is answered. Cuts only where nothing of one's own can be lost: an answer
 * that stands between quoted lines is kept whole, and so is what was forwarded. The whole always stays in the original.
 */
export function newWords(text: string, subject = ''): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const whole = lines.join('\n').trim();
  if (forwarded.test(subject)) return whole;
  const end = endOfWords(lines);
  const start = lines.findIndex((_, at) => at === end || startsHistory(lines, at));
  if (start < 0 || answersBetween(lines.slice(start))) return whole;
  return lines.slice(0, start).join('\n').trim();
}

/** Where nothing but quoted lines follow, up to the end; the number of lines where the last one is not quoted. */
function endOfWords(lines: string[]): number {
  let end = lines.length;
  for (let at = end - 1; at >= 0 && /^\s*(?:>|$)/.test(lines[at]!); at -= 1) if (lines[at]!.trim()) end = at;
  return end;
}

function startsHistory(lines: string[], at: number): boolean {
  const line = lines[at]!.trim();
  if (original.test(line)) return true;
  return rule.test(line) ? startsOutlook(lines, at + 1) : startsOutlook(lines, at) || startsWrote(lines, at);
}

/** "Op 3 maart 2026 om 10:12 schreef Gemeente <x@y>:", also over several lines, and in the other order. */
function startsWrote(lines: string[], at: number): boolean {
  if (!opening.test(lines[at]!.trim())) return false;
  for (let length = 1; length <= 3; length += 1) {
    const heading = lines.slice(at, at + length).map((line) => line.trim());
    const joined = heading.join(' ');
    if (heading.includes('') || joined.length > 600) return false;
    if (joined.endsWith(':') && verb.test(joined)) return hasDate(joined);
  }
  return false;
}

/** "Op 3 punten schreef u het volgende:" is somebody's own sentence; a heading names a day or an hour, and a sender. */
const hasDate = (heading: string): boolean =>
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/.test(heading) && /@|\b\d{1,2}[:.]\d\d\b/.test(heading);

function startsOutlook(lines: string[], at: number): boolean {
  const near = lines.slice(at, at + headingLines + 2).map((line) => line.trim());
  const first = near.findIndex((line) => line !== '');
  if (first < 0 || first > 1 || !outlook[0]!.test(near[first]!)) return false;
  return outlook.slice(1).every((label) => near.slice(first).some((line) => label.test(line)));
}

/** Whether own lines follow on quoted ones, beneath a heading that is followed by quotes at all. */
function answersBetween(after: string[]): boolean {
  const quoted = after.findIndex((line) => /^\s*>/.test(line));
  if (quoted < 0 || quoted > headingLines) return false;
  return after.slice(quoted).some((line) => line.trim() !== '' && !/^\s*>/.test(line) && !isClosing(line));
}

/** What stands beneath a quoted mail without being an answer to it. */
const isClosing = (line: string): boolean =>
  /^(?:--\s*$|Verzonden vanaf |Verstuurd vanaf |Sent from )/.test(line.trim());
