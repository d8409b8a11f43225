import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "ALTER TABLE \"provider\" ADD COLUMN \"phone\" varchar(30)",
];

const mariadb = [
  "ALTER TABLE `provider` ADD `phone` varchar(30) NULL",
];

export class AddProviderPhone20261125093453 implements MigrationInterface {
  name = 'AddProviderPhone20261125093453';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
