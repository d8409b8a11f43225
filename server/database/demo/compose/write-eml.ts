/** A mail as it comes in, line by line: without what differs from one time to the next. */
export interface EmlContent {
  from: string;
  to: string;
  at: Date;
  messageId: string;
  subject: string;
  text: string;
  /** What the receiving server says about the sender. */
  checked: string;
  file?: { name: string; text: string };
}

const boundary = 'oerlis-demo';
const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', ''];

/** The bytes of a mail in UTF-8, with a text and at most one attachment. */
export function writeEml({ from, to, at, messageId, subject, text, checked, file }: EmlContent): Buffer {
  const head = [
    `Authentication-Results: ${checked}`,
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
  ];
  const body = [...plain, ...text.split('\n')];
  if (!file) return Buffer.from([...head, ...body, ''].join('\r\n'));
  const parts = [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...body,
    `--${boundary}`,
    `Content-Disposition: attachment; filename="${file.name}"`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(file.text).toString('base64'),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from([...head, ...parts].join('\r\n'));
}
