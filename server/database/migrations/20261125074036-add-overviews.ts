import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"overview\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"year\" integer NOT NULL, \"number\" integer NOT NULL, \"state\" varchar(40) NOT NULL, \"from_on\" varchar(10) NOT NULL, \"until_on\" varchar(10) NOT NULL, \"texts\" text NOT NULL, \"contents\" mediumtext, \"note\" varchar(2000), \"written_by_id\" varchar(36), \"reviewed_by_id\" varchar(36), \"reviewed_at\" datetime(3), \"published_by_id\" varchar(36), \"published_at\" datetime(3), \"version\" integer NOT NULL, CONSTRAINT \"fk_overview_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_overview_written_by_id\" FOREIGN KEY (\"written_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_overview_reviewed_by_id\" FOREIGN KEY (\"reviewed_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_overview_published_by_id\" FOREIGN KEY (\"published_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE INDEX \"ix_overview_written_by_id\" ON \"overview\" (\"written_by_id\") ",
  "CREATE INDEX \"ix_overview_reviewed_by_id\" ON \"overview\" (\"reviewed_by_id\") ",
  "CREATE INDEX \"ix_overview_published_by_id\" ON \"overview\" (\"published_by_id\") ",
  "CREATE UNIQUE INDEX \"ix_overview_region_id_year_number\" ON \"overview\" (\"region_id\", \"year\", \"number\") ",
];

const mariadb = [
  "CREATE TABLE `overview` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NOT NULL, `year` int NOT NULL, `number` int NOT NULL, `state` varchar(40) NOT NULL, `from_on` varchar(10) NOT NULL, `until_on` varchar(10) NOT NULL, `texts` text NOT NULL, `contents` mediumtext NULL, `note` varchar(2000) NULL, `written_by_id` varchar(36) NULL, `reviewed_by_id` varchar(36) NULL, `reviewed_at` datetime(3) NULL, `published_by_id` varchar(36) NULL, `published_at` datetime(3) NULL, `version` int NOT NULL, INDEX `ix_overview_written_by_id` (`written_by_id`), INDEX `ix_overview_reviewed_by_id` (`reviewed_by_id`), INDEX `ix_overview_published_by_id` (`published_by_id`), UNIQUE INDEX `ix_overview_region_id_year_number` (`region_id`, `year`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `overview` ADD CONSTRAINT `fk_overview_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `overview` ADD CONSTRAINT `fk_overview_written_by_id` FOREIGN KEY (`written_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `overview` ADD CONSTRAINT `fk_overview_reviewed_by_id` FOREIGN KEY (`reviewed_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `overview` ADD CONSTRAINT `fk_overview_published_by_id` FOREIGN KEY (`published_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddOverviews20261125074036 implements MigrationInterface {
  name = 'AddOverviews20261125074036';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
