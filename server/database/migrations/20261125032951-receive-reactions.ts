import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "DROP INDEX \"ix_reaction_region_id\"",
  "DROP INDEX \"ix_reaction_receipt_number\"",
  "DROP INDEX \"ix_reaction_provider_id\"",
  "DROP INDEX \"ix_reaction_proposal_id_state\"",
  "DROP INDEX \"ix_reaction_proposal_id_provider_id\"",
  "CREATE TABLE \"temporary_reaction\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"proposal_id\" varchar(36) NOT NULL, \"provider_id\" varchar(36) NOT NULL, \"state\" varchar(40) NOT NULL, \"channel\" varchar(40) NOT NULL, \"receipt_number\" varchar(60), \"submitted_at\" datetime(3), \"late\" boolean NOT NULL DEFAULT (0), \"withdrawn_at\" datetime(3), \"withdraw_reason\" varchar(1000), \"current_revision_id\" varchar(36), \"created_at\" datetime(3) NOT NULL, \"version\" integer NOT NULL, \"received_on\" varchar(10), \"received_at\" datetime(3), \"registered_by_id\" varchar(36), \"admission\" varchar(40), \"admission_reason\" varchar(1000), \"admission_at\" datetime(3), \"admission_by_id\" varchar(36), CONSTRAINT \"fk_reaction_provider_id\" FOREIGN KEY (\"provider_id\") REFERENCES \"provider\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_proposal_id\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_reaction\"(\"id\", \"region_id\", \"proposal_id\", \"provider_id\", \"state\", \"channel\", \"receipt_number\", \"submitted_at\", \"late\", \"withdrawn_at\", \"withdraw_reason\", \"current_revision_id\", \"created_at\", \"version\") SELECT \"id\", \"region_id\", \"proposal_id\", \"provider_id\", \"state\", \"channel\", \"receipt_number\", \"submitted_at\", \"late\", \"withdrawn_at\", \"withdraw_reason\", \"current_revision_id\", \"created_at\", \"version\" FROM \"reaction\"",
  "DROP TABLE \"reaction\"",
  "ALTER TABLE \"temporary_reaction\" RENAME TO \"reaction\"",
  "CREATE INDEX \"ix_reaction_region_id\" ON \"reaction\" (\"region_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_receipt_number\" ON \"reaction\" (\"receipt_number\") ",
  "CREATE INDEX \"ix_reaction_provider_id\" ON \"reaction\" (\"provider_id\") ",
  "CREATE INDEX \"ix_reaction_proposal_id_state\" ON \"reaction\" (\"proposal_id\", \"state\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_proposal_id_provider_id\" ON \"reaction\" (\"proposal_id\", \"provider_id\") ",
  "DROP INDEX \"ix_reaction_revision_submitted_by_id\"",
  "DROP INDEX \"ix_reaction_revision_saved_by_id\"",
  "DROP INDEX \"ix_reaction_revision_reaction_id_number\"",
  "DROP INDEX \"ix_reaction_revision_proposal_version_id\"",
  "CREATE TABLE \"temporary_reaction_revision\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"reaction_id\" varchar(36) NOT NULL, \"number\" integer NOT NULL, \"proposal_version_id\" varchar(36) NOT NULL, \"standpoint\" varchar(40), \"text\" text NOT NULL, \"confidential\" boolean NOT NULL DEFAULT (0), \"text_confidential\" boolean NOT NULL DEFAULT (0), \"objects_to_publication\" boolean NOT NULL DEFAULT (0), \"submitted_at\" datetime(3), \"submitted_by_id\" varchar(36), \"saved_at\" datetime(3) NOT NULL, \"saved_by_id\" varchar(36), \"version\" integer NOT NULL, \"channel\" varchar(40) NOT NULL DEFAULT ('PORTAL'), \"received_on\" varchar(10), \"received_at\" datetime(3), \"registered_by_id\" varchar(36), \"registered_for_id\" varchar(36), CONSTRAINT \"fk_reaction_revision_saved_by_id\" FOREIGN KEY (\"saved_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_submitted_by_id\" FOREIGN KEY (\"submitted_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_proposal_version_id\" FOREIGN KEY (\"proposal_version_id\") REFERENCES \"proposal_version\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_reaction_id\" FOREIGN KEY (\"reaction_id\") REFERENCES \"reaction\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_reaction_revision\"(\"id\", \"reaction_id\", \"number\", \"proposal_version_id\", \"standpoint\", \"text\", \"confidential\", \"text_confidential\", \"objects_to_publication\", \"submitted_at\", \"submitted_by_id\", \"saved_at\", \"saved_by_id\", \"version\") SELECT \"id\", \"reaction_id\", \"number\", \"proposal_version_id\", \"standpoint\", \"text\", \"confidential\", \"text_confidential\", \"objects_to_publication\", \"submitted_at\", \"submitted_by_id\", \"saved_at\", \"saved_by_id\", \"version\" FROM \"reaction_revision\"",
  "DROP TABLE \"reaction_revision\"",
  "ALTER TABLE \"temporary_reaction_revision\" RENAME TO \"reaction_revision\"",
  "CREATE INDEX \"ix_reaction_revision_submitted_by_id\" ON \"reaction_revision\" (\"submitted_by_id\") ",
  "CREATE INDEX \"ix_reaction_revision_saved_by_id\" ON \"reaction_revision\" (\"saved_by_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_revision_reaction_id_number\" ON \"reaction_revision\" (\"reaction_id\", \"number\") ",
  "CREATE INDEX \"ix_reaction_revision_proposal_version_id\" ON \"reaction_revision\" (\"proposal_version_id\") ",
  "CREATE INDEX \"ix_reaction_registered_by_id\" ON \"reaction\" (\"registered_by_id\") ",
  "CREATE INDEX \"ix_reaction_admission_by_id\" ON \"reaction\" (\"admission_by_id\") ",
  "CREATE INDEX \"ix_reaction_revision_registered_by_id\" ON \"reaction_revision\" (\"registered_by_id\") ",
  "CREATE INDEX \"ix_reaction_revision_registered_for_id\" ON \"reaction_revision\" (\"registered_for_id\") ",
  "DROP INDEX \"ix_reaction_region_id\"",
  "DROP INDEX \"ix_reaction_receipt_number\"",
  "DROP INDEX \"ix_reaction_provider_id\"",
  "DROP INDEX \"ix_reaction_proposal_id_state\"",
  "DROP INDEX \"ix_reaction_proposal_id_provider_id\"",
  "DROP INDEX \"ix_reaction_registered_by_id\"",
  "DROP INDEX \"ix_reaction_admission_by_id\"",
  "CREATE TABLE \"temporary_reaction\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"proposal_id\" varchar(36) NOT NULL, \"provider_id\" varchar(36) NOT NULL, \"state\" varchar(40) NOT NULL, \"channel\" varchar(40) NOT NULL, \"receipt_number\" varchar(60), \"submitted_at\" datetime(3), \"late\" boolean NOT NULL DEFAULT (0), \"withdrawn_at\" datetime(3), \"withdraw_reason\" varchar(1000), \"current_revision_id\" varchar(36), \"created_at\" datetime(3) NOT NULL, \"version\" integer NOT NULL, \"received_on\" varchar(10), \"received_at\" datetime(3), \"registered_by_id\" varchar(36), \"admission\" varchar(40), \"admission_reason\" varchar(1000), \"admission_at\" datetime(3), \"admission_by_id\" varchar(36), CONSTRAINT \"fk_reaction_provider_id\" FOREIGN KEY (\"provider_id\") REFERENCES \"provider\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_proposal_id\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_registered_by_id\" FOREIGN KEY (\"registered_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_admission_by_id\" FOREIGN KEY (\"admission_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_reaction\"(\"id\", \"region_id\", \"proposal_id\", \"provider_id\", \"state\", \"channel\", \"receipt_number\", \"submitted_at\", \"late\", \"withdrawn_at\", \"withdraw_reason\", \"current_revision_id\", \"created_at\", \"version\", \"received_on\", \"received_at\", \"registered_by_id\", \"admission\", \"admission_reason\", \"admission_at\", \"admission_by_id\") SELECT \"id\", \"region_id\", \"proposal_id\", \"provider_id\", \"state\", \"channel\", \"receipt_number\", \"submitted_at\", \"late\", \"withdrawn_at\", \"withdraw_reason\", \"current_revision_id\", \"created_at\", \"version\", \"received_on\", \"received_at\", \"registered_by_id\", \"admission\", \"admission_reason\", \"admission_at\", \"admission_by_id\" FROM \"reaction\"",
  "DROP TABLE \"reaction\"",
  "ALTER TABLE \"temporary_reaction\" RENAME TO \"reaction\"",
  "CREATE INDEX \"ix_reaction_region_id\" ON \"reaction\" (\"region_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_receipt_number\" ON \"reaction\" (\"receipt_number\") ",
  "CREATE INDEX \"ix_reaction_provider_id\" ON \"reaction\" (\"provider_id\") ",
  "CREATE INDEX \"ix_reaction_proposal_id_state\" ON \"reaction\" (\"proposal_id\", \"state\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_proposal_id_provider_id\" ON \"reaction\" (\"proposal_id\", \"provider_id\") ",
  "CREATE INDEX \"ix_reaction_registered_by_id\" ON \"reaction\" (\"registered_by_id\") ",
  "CREATE INDEX \"ix_reaction_admission_by_id\" ON \"reaction\" (\"admission_by_id\") ",
  "DROP INDEX \"ix_reaction_revision_submitted_by_id\"",
  "DROP INDEX \"ix_reaction_revision_saved_by_id\"",
  "DROP INDEX \"ix_reaction_revision_reaction_id_number\"",
  "DROP INDEX \"ix_reaction_revision_proposal_version_id\"",
  "DROP INDEX \"ix_reaction_revision_registered_by_id\"",
  "DROP INDEX \"ix_reaction_revision_registered_for_id\"",
  "CREATE TABLE \"temporary_reaction_revision\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"reaction_id\" varchar(36) NOT NULL, \"number\" integer NOT NULL, \"proposal_version_id\" varchar(36) NOT NULL, \"standpoint\" varchar(40), \"text\" text NOT NULL, \"confidential\" boolean NOT NULL DEFAULT (0), \"text_confidential\" boolean NOT NULL DEFAULT (0), \"objects_to_publication\" boolean NOT NULL DEFAULT (0), \"submitted_at\" datetime(3), \"submitted_by_id\" varchar(36), \"saved_at\" datetime(3) NOT NULL, \"saved_by_id\" varchar(36), \"version\" integer NOT NULL, \"channel\" varchar(40) NOT NULL DEFAULT ('PORTAL'), \"received_on\" varchar(10), \"received_at\" datetime(3), \"registered_by_id\" varchar(36), \"registered_for_id\" varchar(36), CONSTRAINT \"fk_reaction_revision_saved_by_id\" FOREIGN KEY (\"saved_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_submitted_by_id\" FOREIGN KEY (\"submitted_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_proposal_version_id\" FOREIGN KEY (\"proposal_version_id\") REFERENCES \"proposal_version\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_reaction_id\" FOREIGN KEY (\"reaction_id\") REFERENCES \"reaction\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_registered_by_id\" FOREIGN KEY (\"registered_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_reaction_revision_registered_for_id\" FOREIGN KEY (\"registered_for_id\") REFERENCES \"municipality\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_reaction_revision\"(\"id\", \"reaction_id\", \"number\", \"proposal_version_id\", \"standpoint\", \"text\", \"confidential\", \"text_confidential\", \"objects_to_publication\", \"submitted_at\", \"submitted_by_id\", \"saved_at\", \"saved_by_id\", \"version\", \"channel\", \"received_on\", \"received_at\", \"registered_by_id\", \"registered_for_id\") SELECT \"id\", \"reaction_id\", \"number\", \"proposal_version_id\", \"standpoint\", \"text\", \"confidential\", \"text_confidential\", \"objects_to_publication\", \"submitted_at\", \"submitted_by_id\", \"saved_at\", \"saved_by_id\", \"version\", \"channel\", \"received_on\", \"received_at\", \"registered_by_id\", \"registered_for_id\" FROM \"reaction_revision\"",
  "DROP TABLE \"reaction_revision\"",
  "ALTER TABLE \"temporary_reaction_revision\" RENAME TO \"reaction_revision\"",
  "CREATE INDEX \"ix_reaction_revision_submitted_by_id\" ON \"reaction_revision\" (\"submitted_by_id\") ",
  "CREATE INDEX \"ix_reaction_revision_saved_by_id\" ON \"reaction_revision\" (\"saved_by_id\") ",
  "CREATE UNIQUE INDEX \"ix_reaction_revision_reaction_id_number\" ON \"reaction_revision\" (\"reaction_id\", \"number\") ",
  "CREATE INDEX \"ix_reaction_revision_proposal_version_id\" ON \"reaction_revision\" (\"proposal_version_id\") ",
  "CREATE INDEX \"ix_reaction_revision_registered_by_id\" ON \"reaction_revision\" (\"registered_by_id\") ",
  "CREATE INDEX \"ix_reaction_revision_registered_for_id\" ON \"reaction_revision\" (\"registered_for_id\") ",
];

const mariadb = [
  "ALTER TABLE `reaction` ADD `received_on` varchar(10) NULL",
  "ALTER TABLE `reaction` ADD `received_at` datetime(3) NULL",
  "ALTER TABLE `reaction` ADD `registered_by_id` varchar(36) NULL",
  "ALTER TABLE `reaction` ADD `admission` varchar(40) NULL",
  "ALTER TABLE `reaction` ADD `admission_reason` varchar(1000) NULL",
  "ALTER TABLE `reaction` ADD `admission_at` datetime(3) NULL",
  "ALTER TABLE `reaction` ADD `admission_by_id` varchar(36) NULL",
  "ALTER TABLE `reaction_revision` ADD `channel` varchar(40) NOT NULL DEFAULT 'PORTAL'",
  "ALTER TABLE `reaction_revision` ADD `received_on` varchar(10) NULL",
  "ALTER TABLE `reaction_revision` ADD `received_at` datetime(3) NULL",
  "ALTER TABLE `reaction_revision` ADD `registered_by_id` varchar(36) NULL",
  "ALTER TABLE `reaction_revision` ADD `registered_for_id` varchar(36) NULL",
  "CREATE INDEX `ix_reaction_registered_by_id` ON `reaction` (`registered_by_id`)",
  "CREATE INDEX `ix_reaction_admission_by_id` ON `reaction` (`admission_by_id`)",
  "CREATE INDEX `ix_reaction_revision_registered_by_id` ON `reaction_revision` (`registered_by_id`)",
  "CREATE INDEX `ix_reaction_revision_registered_for_id` ON `reaction_revision` (`registered_for_id`)",
  "ALTER TABLE `reaction` ADD CONSTRAINT `fk_reaction_registered_by_id` FOREIGN KEY (`registered_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `reaction` ADD CONSTRAINT `fk_reaction_admission_by_id` FOREIGN KEY (`admission_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `reaction_revision` ADD CONSTRAINT `fk_reaction_revision_registered_by_id` FOREIGN KEY (`registered_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `reaction_revision` ADD CONSTRAINT `fk_reaction_revision_registered_for_id` FOREIGN KEY (`registered_for_id`) REFERENCES `municipality`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class ReceiveReactions20261125032951 implements MigrationInterface {
  name = 'ReceiveReactions20261125032951';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
    // What came late before there was an admission waits for one.
    await runner.query("UPDATE reaction SET admission = 'PENDING' WHERE late = 1");
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
