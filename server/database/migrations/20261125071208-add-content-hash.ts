import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "ALTER TABLE \"inbound_mail\" ADD COLUMN \"content_hash\" varchar(64)",
];

const mariadb = [
  "ALTER TABLE `inbound_mail` ADD `content_hash` varchar(64) NULL",
];

export class AddContentHash20261125071208 implements MigrationInterface {
  name = 'AddContentHash20261125071208';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
