import { z } from 'zod';

/** Every setting of the program in one place: name, default, check, and one line of meaning. */

const flag = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(fallback)
    .transform((value) => value === 'true');
const port = (fallback: number) =>
  z.coerce.number('must be a port number').int().min(0).max(65535).default(fallback);
const url = (protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that starts with ${protocols.join(' or ')}`,
    );

export const settings = {
  PORT: port(4000).describe('Port for the portal, API and files.'),
  HOST: z.string().default('0.0.0.0').describe('Address to listen on.'),
  BASE_URL: url(['http:', 'https:'])
    .refine((text) => text.startsWith('https:') || isLocal(text), 'must start with https: unless localhost')
    .optional()
    .describe('Public address of the portal, used in mails and for cookies; default http://localhost:PORT.'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .describe('Folder of the embedded database and the stored files.'),
  DATABASE_URL: url(['mariadb:', 'mysql:'])
    .optional()
    .describe('MariaDB to use instead of the embedded database: mariadb://user:password@host:3306/name.'),
  REDIS_URL: url(['redis:', 'rediss:'])
    .optional()
    .describe(
      'Redis through which several servers tell each other what changed on live pages; one server needs none.',
    ),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .optional()
    .describe('Mail server that sends the mail; required outside the demo.'),
  MAIL_FROM: z.string().min(3).default('Oerlis <oerlis@localhost>').describe('Sender of the mail.'),
  INBOUND_MAIL_DOMAIN: z
    .string()
    .regex(
      /^(?=.{1,200}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
      'must be a domain name in small letters',
    )
    .optional()
    .describe('Domain whose mail reaches this portal: answers and bounces come back to addresses in it.'),
  INBOUND_SMTP_PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe('Port to take mail on from the mail server in front; without it no mail is taken by SMTP.'),
  INBOUND_SMTP_HOST: z.string().default('127.0.0.1').describe('Address to take mail on.'),
  INBOUND_TRUSTED_AUTHSERV: z
    .string()
    .regex(/^[^\s;]{1,200}$/, 'must be one name without spaces')
    .optional()
    .describe(
      'Name by which the receiving mail server signs Authentication-Results; without it no sender is believed.',
    ),
  INBOUND_IMAP_URL: url(['imap:', 'imaps:'])
    .optional()
    .describe('Mailbox to fetch mail from: imaps://user:password@host/mailbox.'),
  INBOUND_MAX_MB: z.coerce
    .number('must be a number of megabytes')
    .int()
    .min(1)
    .max(200)
    .default(60)
    .describe('Largest mail that is taken, in MB; above 25 MB it is kept and read by people.'),
  MAIL_BODY_DAYS: z.coerce
    .number('must be a number of days')
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .describe('Days after which the text of a sent mail is removed; that it was sent stays known.'),
  DIGEST_HOUR: z.coerce
    .number('must be an hour of the day')
    .int()
    .min(0)
    .max(23)
    .default(7)
    .describe('Hour in Amsterdam from which the daily digest is mailed, 0 to 23.'),
  FILES_S3_URL: url(['http:', 'https:'])
    .optional()
    .describe(
      'S3 endpoint for stored files, with the bucket as path: https://s3.example.org/bucket. Default: a folder in DATA_DIR.',
    ),
  FILES_S3_REGION: z.string().default('us-east-1').describe('Region of the S3 service.'),
  FILES_S3_ACCESS_KEY: z.string().optional().describe('Access key of the S3 service.'),
  FILES_S3_SECRET_KEY: z.string().optional().describe('Secret key of the S3 service.'),
  MAX_UPLOAD_MB: z.coerce
    .number('must be a number of megabytes')
    .int()
    .min(1)
    .max(1024)
    .default(50)
    .describe('Largest file that can be uploaded, in MB.'),
  DEMO: flag('true').describe(
    'On an empty database: load the demo regions. Demo sign-in and mailbox exist only on a database that was made this way.',
  ),
  OPERATOR_EMAIL: z
    .email('must be an e-mail address')
    .optional()
    .describe('On an empty database without demo: address of the first operator.'),
  SECURITY_CONTACT: url(['mailto:', 'https:'])
    .optional()
    .describe(
      'Where to report a leak (mailto: or https:), for security.txt; default the sender of the mail.',
    ),
  TRUST_PROXY: flag('false').describe('Trust X-Forwarded-* of the proxy in front of the portal.'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info')
    .describe('How much is logged.'),
} as const;

/** Whether an address is on one's own machine, the one place where http will do. */
export function isLocal(address: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(address);
}

const schema = z.object(settings);

export type Config = Omit<z.infer<typeof schema>, 'BASE_URL'> & { BASE_URL: string };

/** Reads and checks the settings; a wrong one throws a SettingError whose message is one sentence that names it. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in settings && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SettingError(`Setting ${issue?.path.join('.')} is wrong: ${issue?.message}.`);
  }
  return {
    ...result.data,
    BASE_URL: (result.data.BASE_URL ?? `http://localhost:${result.data.PORT}`).replace(/\/+$/, ''),
  };
}

export class SettingError extends Error {}
