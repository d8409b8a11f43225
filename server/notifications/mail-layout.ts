import type { Language } from '../platform/language.ts';
import type { MailContent, MailPart } from './mail-content.ts';

/** In whose name a mail is sent: the region and its colour, or the portal itself. */
export interface MailSender {
  name: string;
  accentColour: string;
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const withBreaks = (text: string) => escape(text).replace(/\n/g, '<br>');

const unsubscribe: Record<Language, string> = {
  nl: 'Wilt u dit soort mails niet meer? Meld u af',
  fy: 'Wolle jo dit soarte mails net mear? Meld jo ôf',
  en: 'No more mails like this? Unsubscribe',
};

/** The plain part: readable in any client. */
export function mailText(content: MailContent, language: Language, sender: MailSender): string {
  const { parts: mails = [], unsubscribeUrl } = content;
  const signature = `-- \n${sender.name}`;
  const ending = unsubscribeUrl ? [signature, `${unsubscribe[language]}:\n${unsubscribeUrl}`] : [signature];
  return [plain(content), ...mails.map(({ text }) => text), ...ending].join('\n\n');
}

const plain = ({ paragraphs, action, quote }: MailContent): string =>
  [...paragraphs, action && `${action.label}:\n${action.url}`, quote].filter(Boolean).join('\n\n');

/** A mail as it stands within a digest: under its subject, in the name of who sends it. */
export function mailPart(content: MailContent, sender: MailSender): MailPart {
  const { subject, paragraphs, action } = content;
  const url = action && escape(action.url);
  return {
    text: [`${'='.repeat(40)}\n${subject}\n${sender.name}`, plain(content)].join('\n\n'),
    html: [
      '<hr style="margin:24px 0;border:0;border-top:1px solid #8a8375">',
      `<h2 style="margin:0 0 4px;font-size:18px;line-height:1.3">${escape(subject)}</h2>`,
      `<p class="soft" style="margin:0 0 12px;color:#55606a">${escape(sender.name)}</p>`,
      ...paragraphs.map((text) => `<p style="margin:0 0 12px">${withBreaks(text)}</p>`),
      action
        ? `<p style="margin:0 0 12px"><a class="link" href="${url}" style="color:#0b5a7a">${escape(action.label)}</a></p>`
        : '',
    ].join(''),
  };
}

/** Mail programs that show dark pages keep letters and ground readable; the others never read this. */
const dark =
  '@media (prefers-color-scheme:dark){body,.page{background:#1b2126!important;color:#f1efe9!important}.soft{color:#c3c7ca!important}.link{color:#9ecbe6!important}}';

/** The HTML part: one column, no images, nothing that a client could block; its title is its heading. */
export function mailHtml(content: MailContent, language: Language, sender: MailSender): string {
  const paragraphs = content.paragraphs.map((text) => `<p style="margin:0 0 16px">${withBreaks(text)}</p>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escape(content.subject)}</title><style>${dark}</style></head>`,
    "<body style=\"margin:0;padding:0;background:#f7f5f0;color:#1f2a33;font:16px/1.6 'Noto Sans','Segoe UI',sans-serif\">",
    `<div class="page" style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:6px solid ${colourOf(sender)}">`,
    `<p class="soft" style="margin:0 0 24px;color:#55606a">${escape(sender.name)}</p>`,
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escape(content.subject)}</h1>`,
    ...paragraphs,
    button(content, sender),
    content.quote
      ? `<blockquote style="margin:24px 0;padding:0 0 0 16px;border-left:4px solid #8a8375">${withBreaks(content.quote)}</blockquote>`
      : '',
    ...(content.parts ?? []).map(({ html }) => html),
    footer(content, language),
    '</div></body></html>',
  ].join('');
}

/** The address stands under the button as well, for who would rather see where it leads. */
function button({ action }: MailContent, sender: MailSender): string {
  if (!action) return '';
  const url = escape(action.url);
  const ground = colourOf(sender);
  return [
    `<p style="margin:24px 0 8px"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:6px;`,
    `background:${ground};color:${lettersOn(ground)};font-weight:bold;text-decoration:none">${escape(action.label)}</a></p>`,
    `<p style="margin:0 0 24px;font-size:14px;overflow-wrap:anywhere"><a class="link" href="${url}" style="color:#0b5a7a">${url}</a></p>`,
  ].join('');
}

function footer({ unsubscribeUrl }: MailContent, language: Language): string {
  if (!unsubscribeUrl) return '';
  const link = `<a class="link" href="${escape(unsubscribeUrl)}" style="color:#0b5a7a">${unsubscribe[language]}</a>`;
  return `<p class="soft" style="margin:32px 0 0;font-size:14px;color:#55606a">${link}</p>`;
}

const colourOf = ({ accentColour }: MailSender): string =>
  /^#[\da-f]{6}$/i.test(accentColour) ? accentColour : '#0b5a7a';

/** White or ink, whichever stands out more on the colour (WCAG 2.2: at least 4.5 to 1 for one of the two). */
export function lettersOn(colour: string): '#ffffff' | '#1f2a33' {
  const channel = (at: number): number => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  const ink = 0.0224;
  return 1.05 / (light + 0.05) >= (light + 0.05) / (ink + 0.05) ? '#ffffff' : '#1f2a33';
}
