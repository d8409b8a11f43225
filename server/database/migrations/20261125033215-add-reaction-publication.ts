import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"reaction_publication\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"reaction_id\" varchar(36) NOT NULL, \"revision_id\" varchar(36) NOT NULL, \"state\" varchar(40) NOT NULL, \"reason\" varchar(1000), \"term_ended_on\" varchar(10), \"public_key\" mediumtext, \"changed_at\" datetime(3) NOT NULL, \"changed_by\" varchar(300), \"version\" integer NOT NULL)",
  "CREATE INDEX \"ix_reaction_publication_revision_id\" ON \"reaction_publication\" (\"revision_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_publication_reaction_id\" ON \"reaction_publication\" (\"reaction_id\") ",
  "CREATE TABLE \"redaction\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"revision_id\" varchar(36) NOT NULL, \"place\" varchar(40) NOT NULL, \"comment_id\" varchar(36), \"document_id\" varchar(36), \"start\" integer, \"end\" integer, \"ground\" varchar(40) NOT NULL, \"added_at\" datetime(3) NOT NULL, \"added_by_id\" varchar(36) NOT NULL, \"added_by\" varchar(300), \"lifted_at\" datetime(3), \"lifted_by_id\" varchar(36), \"lifted_by\" varchar(300))",
  "CREATE INDEX \"ix_redaction_revision_id\" ON \"redaction\" (\"revision_id\") ",
  "CREATE INDEX \"ix_redaction_comment_id\" ON \"redaction\" (\"comment_id\") ",
  "CREATE INDEX \"ix_redaction_document_id\" ON \"redaction\" (\"document_id\") ",
  "DROP INDEX \"ix_reaction_publication_revision_id\"",
  "DROP INDEX \"ix_reaction_publication_reaction_id\"",
  "CREATE TABLE \"temporary_reaction_publication\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"reaction_id\" varchar(36) NOT NULL, \"revision_id\" varchar(36) NOT NULL, \"state\" varchar(40) NOT NULL, \"reason\" varchar(1000), \"term_ended_on\" varchar(10), \"public_key\" mediumtext, \"changed_at\" datetime(3) NOT NULL, \"changed_by\" varchar(300), \"version\" integer NOT NULL, CONSTRAINT \"fk_reaction_publication_reaction_id\" FOREIGN KEY (\"reaction_id\") REFERENCES \"reaction\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_publication_revision_id\" FOREIGN KEY (\"revision_id\") REFERENCES \"reaction_revision\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_reaction_publication\"(\"id\", \"reaction_id\", \"revision_id\", \"state\", \"reason\", \"term_ended_on\", \"public_key\", \"changed_at\", \"changed_by\", \"version\") SELECT \"id\", \"reaction_id\", \"revision_id\", \"state\", \"reason\", \"term_ended_on\", \"public_key\", \"changed_at\", \"changed_by\", \"version\" FROM \"reaction_publication\"",
  "DROP TABLE \"reaction_publication\"",
  "ALTER TABLE \"temporary_reaction_publication\" RENAME TO \"reaction_publication\"",
  "CREATE INDEX \"ix_reaction_publication_revision_id\" ON \"reaction_publication\" (\"revision_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_publication_reaction_id\" ON \"reaction_publication\" (\"reaction_id\") ",
  "DROP INDEX \"ix_redaction_revision_id\"",
  "DROP INDEX \"ix_redaction_comment_id\"",
  "DROP INDEX \"ix_redaction_document_id\"",
  "CREATE TABLE \"temporary_redaction\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"revision_id\" varchar(36) NOT NULL, \"place\" varchar(40) NOT NULL, \"comment_id\" varchar(36), \"document_id\" varchar(36), \"start\" integer, \"end\" integer, \"ground\" varchar(40) NOT NULL, \"added_at\" datetime(3) NOT NULL, \"added_by_id\" varchar(36) NOT NULL, \"added_by\" varchar(300), \"lifted_at\" datetime(3), \"lifted_by_id\" varchar(36), \"lifted_by\" varchar(300), CONSTRAINT \"fk_redaction_revision_id\" FOREIGN KEY (\"revision_id\") REFERENCES \"reaction_revision\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_redaction_comment_id\" FOREIGN KEY (\"comment_id\") REFERENCES \"reaction_comment\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_redaction_document_id\" FOREIGN KEY (\"document_id\") REFERENCES \"document\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_redaction_added_by_id\" FOREIGN KEY (\"added_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_redaction_lifted_by_id\" FOREIGN KEY (\"lifted_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_redaction\"(\"id\", \"revision_id\", \"place\", \"comment_id\", \"document_id\", \"start\", \"end\", \"ground\", \"added_at\", \"added_by_id\", \"added_by\", \"lifted_at\", \"lifted_by_id\", \"lifted_by\") SELECT \"id\", \"revision_id\", \"place\", \"comment_id\", \"document_id\", \"start\", \"end\", \"ground\", \"added_at\", \"added_by_id\", \"added_by\", \"lifted_at\", \"lifted_by_id\", \"lifted_by\" FROM \"redaction\"",
  "DROP TABLE \"redaction\"",
  "ALTER TABLE \"temporary_redaction\" RENAME TO \"redaction\"",
  "CREATE INDEX \"ix_redaction_revision_id\" ON \"redaction\" (\"revision_id\") ",
  "CREATE INDEX \"ix_redaction_comment_id\" ON \"redaction\" (\"comment_id\") ",
  "CREATE INDEX \"ix_redaction_document_id\" ON \"redaction\" (\"document_id\") ",
];

const mariadb = [
  "CREATE TABLE `reaction_publication` (`id` varchar(36) NOT NULL, `reaction_id` varchar(36) NOT NULL, `revision_id` varchar(36) NOT NULL, `state` varchar(40) NOT NULL, `reason` varchar(1000) NULL, `term_ended_on` varchar(10) NULL, `public_key` mediumtext NULL, `changed_at` datetime(3) NOT NULL, `changed_by` varchar(300) NULL, `version` int NOT NULL, INDEX `ix_reaction_publication_revision_id` (`revision_id`), UNIQUE INDEX `ix_reaction_publication_reaction_id` (`reaction_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `redaction` (`id` varchar(36) NOT NULL, `revision_id` varchar(36) NOT NULL, `place` varchar(40) NOT NULL, `comment_id` varchar(36) NULL, `document_id` varchar(36) NULL, `start` int NULL, `end` int NULL, `ground` varchar(40) NOT NULL, `added_at` datetime(3) NOT NULL, `added_by_id` varchar(36) NOT NULL, `added_by` varchar(300) NULL, `lifted_at` datetime(3) NULL, `lifted_by_id` varchar(36) NULL, `lifted_by` varchar(300) NULL, INDEX `ix_redaction_revision_id` (`revision_id`), INDEX `ix_redaction_comment_id` (`comment_id`), INDEX `ix_redaction_document_id` (`document_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `reaction_publication` ADD CONSTRAINT `fk_reaction_publication_reaction_id` FOREIGN KEY (`reaction_id`) REFERENCES `reaction`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `reaction_publication` ADD CONSTRAINT `fk_reaction_publication_revision_id` FOREIGN KEY (`revision_id`) REFERENCES `reaction_revision`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `redaction` ADD CONSTRAINT `fk_redaction_revision_id` FOREIGN KEY (`revision_id`) REFERENCES `reaction_revision`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `redaction` ADD CONSTRAINT `fk_redaction_comment_id` FOREIGN KEY (`comment_id`) REFERENCES `reaction_comment`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `redaction` ADD CONSTRAINT `fk_redaction_document_id` FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `redaction` ADD CONSTRAINT `fk_redaction_added_by_id` FOREIGN KEY (`added_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `redaction` ADD CONSTRAINT `fk_redaction_lifted_by_id` FOREIGN KEY (`lifted_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddReactionPublication20261125033215 implements MigrationInterface {
  name = 'AddReactionPublication20261125033215';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
