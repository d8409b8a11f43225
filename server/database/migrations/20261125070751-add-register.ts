import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"register_ledger\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"written_at\" datetime(3) NOT NULL)",
  "CREATE TABLE \"register_row\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"row_id\" varchar(36) NOT NULL, \"region_id\" varchar(36), \"kind\" varchar(40) NOT NULL, \"provider_id\" varchar(36), \"municipality_id\" varchar(36), \"starts_on\" varchar(10), \"ends_on\" varchar(10), \"facts\" text NOT NULL, \"known_from\" datetime(3) NOT NULL, \"known_until\" datetime(3), \"recorded_by_id\" varchar(36), \"note\" varchar(1000), CONSTRAINT \"fk_register_row_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_register_row_provider_id\" FOREIGN KEY (\"provider_id\") REFERENCES \"provider\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_register_row_municipality_id\" FOREIGN KEY (\"municipality_id\") REFERENCES \"municipality\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_register_row_recorded_by_id\" FOREIGN KEY (\"recorded_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "ALTER TABLE \"contract\" ADD COLUMN \"end_reason\" varchar(40)",
  "ALTER TABLE \"contract\" ADD COLUMN \"end_note\" varchar(1000)",
  "ALTER TABLE \"contract_lot\" ADD COLUMN \"starts_on\" varchar(10)",
  "ALTER TABLE \"contract_lot\" ADD COLUMN \"ends_on\" varchar(10)",
  "CREATE INDEX \"ix_register_row_provider_id\" ON \"register_row\" (\"provider_id\") ",
  "CREATE INDEX \"ix_register_row_municipality_id\" ON \"register_row\" (\"municipality_id\") ",
  "CREATE INDEX \"ix_register_row_recorded_by_id\" ON \"register_row\" (\"recorded_by_id\") ",
  "CREATE INDEX \"ix_register_row_row_id_known_from\" ON \"register_row\" (\"row_id\", \"known_from\") ",
  "CREATE INDEX \"ix_register_row_region_id_kind_known_until\" ON \"register_row\" (\"region_id\", \"kind\", \"known_until\") ",
];

const mariadb = [
  "CREATE TABLE `register_ledger` (`id` varchar(36) NOT NULL, `written_at` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `register_row` (`id` varchar(36) NOT NULL, `row_id` varchar(36) NOT NULL, `region_id` varchar(36) NULL, `kind` varchar(40) NOT NULL, `provider_id` varchar(36) NULL, `municipality_id` varchar(36) NULL, `starts_on` varchar(10) NULL, `ends_on` varchar(10) NULL, `facts` text NOT NULL, `known_from` datetime(3) NOT NULL, `known_until` datetime(3) NULL, `recorded_by_id` varchar(36) NULL, `note` varchar(1000) NULL, INDEX `ix_register_row_provider_id` (`provider_id`), INDEX `ix_register_row_municipality_id` (`municipality_id`), INDEX `ix_register_row_recorded_by_id` (`recorded_by_id`), INDEX `ix_register_row_row_id_known_from` (`row_id`, `known_from`), INDEX `ix_register_row_region_id_kind_known_until` (`region_id`, `kind`, `known_until`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `contract` ADD `end_reason` varchar(40) NULL",
  "ALTER TABLE `contract` ADD `end_note` varchar(1000) NULL",
  "ALTER TABLE `contract_lot` ADD `starts_on` varchar(10) NULL",
  "ALTER TABLE `contract_lot` ADD `ends_on` varchar(10) NULL",
  "ALTER TABLE `register_row` ADD CONSTRAINT `fk_register_row_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `register_row` ADD CONSTRAINT `fk_register_row_provider_id` FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `register_row` ADD CONSTRAINT `fk_register_row_municipality_id` FOREIGN KEY (`municipality_id`) REFERENCES `municipality`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `register_row` ADD CONSTRAINT `fk_register_row_recorded_by_id` FOREIGN KEY (`recorded_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddRegister20261125070751 implements MigrationInterface {
  name = 'AddRegister20261125070751';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
