import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "ALTER TABLE \"register_row\" ADD COLUMN \"struck_because\" varchar(1000)",
];

const mariadb = [
  "ALTER TABLE `register_row` ADD `struck_because` varchar(1000) NULL",
];

export class AddStruckRows20261125083608 implements MigrationInterface {
  name = 'AddStruckRows20261125083608';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
