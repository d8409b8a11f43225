import type { Language } from '../platform/language.ts';
import type { MailContent } from './mail-content.ts';

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const withBreaks = (text: string) => escape(text).replace(/\n/g, '<br>');

/** The plain part: readable in any client. */
export function mailText(content: MailContent, signature: string): string {
  const parts = [...content.paragraphs];
  if (content.action) parts.push(`${content.action.label}:\n${content.action.url}`);
  if (content.quote) parts.push(content.quote);
  return [...parts, `-- \n${signature}`].join('\n\n');
}

/** The HTML part: one column, no images, nothing that a client could block. */
export function mailHtml(content: MailContent, language: Language, signature: string): string {
  const paragraphs = content.paragraphs.map((text) => `<p>${withBreaks(text)}</p>`);
  const action = content.action
    ? `<p><a href="${escape(content.action.url)}" style="display:inline-block;padding:12px 20px;background:#1f4e79;color:#ffffff;text-decoration:none;border-radius:4px">${escape(content.action.label)}</a></p><p style="color:#555555">${escape(content.action.url)}</p>`
    : '';
  const quote = content.quote
    ? `<blockquote style="margin:16px 0;padding:8px 16px;border-left:4px solid #cccccc">${withBreaks(content.quote)}</blockquote>`
    : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(content.subject)}</title></head><body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:640px;margin:0 auto;padding:16px">${paragraphs.join('')}${action}${quote}<p style="color:#555555;border-top:1px solid #cccccc;padding-top:12px">${escape(signature)}</p></body></html>`;
}
