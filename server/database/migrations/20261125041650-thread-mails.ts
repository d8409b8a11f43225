import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "ALTER TABLE \"outbox_mail\" ADD COLUMN \"in_reply_to\" varchar(400)",
];

const mariadb = [
  "ALTER TABLE `outbox_mail` ADD `in_reply_to` varchar(400) NULL",
];

export class ThreadMails20261125041650 implements MigrationInterface {
  name = 'ThreadMails20261125041650';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
