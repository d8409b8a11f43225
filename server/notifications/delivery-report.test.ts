import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDeliveryReport } from './delivery-report.ts';
import { bouncedMailId } from './record-bounce.ts';

const report = (fields: string, headers = '') =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain',
      '',
      'I am sorry: 5.9.9 is not what counts.',
      '--b1',
      `Content-Type: message/delivery-status${headers}`,
      '',
      fields,
      '--b1--',
      '',
    ].join('\r\n'),
  );
const perRecipient = (action: string, status: string) =>
  [
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; a@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <a@example.org>:',
    '    User unknown',
  ].join('\r\n');

describe('a report on a mail', () => {
  test('says that it was not delivered, with the reason', () => {
    expect(readDeliveryReport(report(perRecipient('failed', '5.1.1')))).toEqual({
      outcome: 'FAILED',
      status: '5.1.1',
      diagnostic: '550 5.1.1 <a@example.org>: User unknown',
    });
  });

  test.each([
    ['failed', '4.4.7', 'FAILED'],
    ['delayed', '4.2.2', 'DELAYED'],
    ['delivered', '2.0.0', 'OTHER'],
    ['relayed', '2.1.5', 'OTHER'],
  ])('with action %s and status %s means %s', (action, status, outcome) => {
    expect(readDeliveryReport(report(perRecipient(action, status)))).toMatchObject({ outcome, status });
  });

  test('without an action is judged by its status', () => {
    expect(readDeliveryReport(report('Status: 5.2.2'))?.outcome).toBe('FAILED');
    expect(readDeliveryReport(report('Status: 4.2.2'))?.outcome).toBe('DELAYED');
    expect(readDeliveryReport(report('nothing'))?.outcome).toBe('OTHER');
  });

  test('is read when it is encoded', () => {
    const encoded = Buffer.from(perRecipient('failed', '5.7.1')).toString('base64');
    const header = '\r\nContent-Transfer-Encoding: base64';
    expect(readDeliveryReport(report(encoded, header))).toMatchObject({ outcome: 'FAILED', status: '5.7.1' });
  });
});

describe('mail without a report', () => {
  test('counts when a mail system names a permanent error', () => {
    const old =
      'From: Mail Delivery Subsystem <MAILER-DAEMON@x.nl>\n\nDelivery failed: 550 5.1.1 unknown user\n';
    expect(readDeliveryReport(Buffer.from(old))).toMatchObject({ outcome: 'FAILED', status: '5.1.1' });
  });

  test('from a person is none, whatever it says: an out-of-office reply is no bounce', () => {
    const away = 'From: piet@example.org\nAuto-Submitted: auto-replied\n\nIk ben er niet. 5.1.1\n';
    expect(readDeliveryReport(Buffer.from(away))).toBeNull();
  });
});

test('no bytes whatever make it throw', () => {
  const pieces = fc.constantFrom(
    'content-type: message/delivery-status',
    '\n\n',
    '--',
    'Status:',
    '5.1.1',
    ':',
    '\r',
    ' ',
  );
  const noise = fc.oneof(
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
  );
  fc.assert(
    fc.property(noise, (raw) =>
      ['FAILED', 'DELAYED', 'OTHER', undefined].includes(readDeliveryReport(raw)?.outcome),
    ),
  );
});

test('an address of a bounce names one mail', () => {
  const id = '0193a3f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b';
  expect(bouncedMailId(`bounces+${id}@post.example.nl`)).toBe(id);
  expect(bouncedMailId(`Bounces+${id.toUpperCase()}@post.example.nl`)).toBe(id);
  for (const other of ['bounces+1@x.nl', `reactie+${id}@x.nl`, `bounces+${id}`, ''])
    expect(bouncedMailId(other)).toBeNull();
});
