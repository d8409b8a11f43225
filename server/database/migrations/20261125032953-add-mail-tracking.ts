import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"mail_preference\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"person_id\" varchar(36) NOT NULL, \"delivery\" varchar(40) NOT NULL, \"unsubscribe_token\" varchar(43) NOT NULL)",
  "CREATE UNIQUE INDEX \"ix_mail_preference_unsubscribe_token\" ON \"mail_preference\" (\"unsubscribe_token\") ",
  "CREATE UNIQUE INDEX \"ix_mail_preference_person_id\" ON \"mail_preference\" (\"person_id\") ",
  "DROP INDEX \"ix_outbox_mail_state_next_attempt_at\"",
  "DROP INDEX \"ix_outbox_mail_created_at\"",
  "CREATE TABLE \"temporary_outbox_mail\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"recipient\" varchar(254) NOT NULL, \"person_id\" varchar(36), \"language\" varchar(40) NOT NULL, \"subject\" varchar(300) NOT NULL, \"text\" mediumtext NOT NULL, \"html\" mediumtext NOT NULL, \"kind\" varchar(60) NOT NULL, \"subject_id\" varchar(36), \"state\" varchar(40) NOT NULL, \"attempts\" integer NOT NULL DEFAULT (0), \"created_at\" datetime(3) NOT NULL, \"next_attempt_at\" datetime(3) NOT NULL, \"sent_at\" datetime(3), \"last_error\" varchar(500), \"provider_id\" varchar(36), \"reply_to\" varchar(254), \"unsubscribe_url\" varchar(500), \"digest_id\" varchar(36), \"bounced_at\" datetime(3), \"bounce_status\" varchar(20))",
  "INSERT INTO \"temporary_outbox_mail\"(\"id\", \"recipient\", \"person_id\", \"language\", \"subject\", \"text\", \"html\", \"kind\", \"subject_id\", \"state\", \"attempts\", \"created_at\", \"next_attempt_at\", \"sent_at\", \"last_error\") SELECT \"id\", \"recipient\", \"person_id\", \"language\", \"subject\", \"text\", \"html\", \"kind\", \"subject_id\", \"state\", \"attempts\", \"created_at\", \"next_attempt_at\", \"sent_at\", \"last_error\" FROM \"outbox_mail\"",
  "DROP TABLE \"outbox_mail\"",
  "ALTER TABLE \"temporary_outbox_mail\" RENAME TO \"outbox_mail\"",
  "CREATE INDEX \"ix_outbox_mail_state_next_attempt_at\" ON \"outbox_mail\" (\"state\", \"next_attempt_at\") ",
  "CREATE INDEX \"ix_outbox_mail_created_at\" ON \"outbox_mail\" (\"created_at\") ",
  "CREATE INDEX \"ix_outbox_mail_digest_id\" ON \"outbox_mail\" (\"digest_id\") ",
  "CREATE INDEX \"ix_outbox_mail_person_id_state\" ON \"outbox_mail\" (\"person_id\", \"state\") ",
  "CREATE INDEX \"ix_outbox_mail_subject_id_kind_provider_id\" ON \"outbox_mail\" (\"subject_id\", \"kind\", \"provider_id\") ",
  "DROP INDEX \"ix_mail_preference_unsubscribe_token\"",
  "DROP INDEX \"ix_mail_preference_person_id\"",
  "CREATE TABLE \"temporary_mail_preference\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"person_id\" varchar(36) NOT NULL, \"delivery\" varchar(40) NOT NULL, \"unsubscribe_token\" varchar(43) NOT NULL, CONSTRAINT \"fk_mail_preference_person_id\" FOREIGN KEY (\"person_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "INSERT INTO \"temporary_mail_preference\"(\"id\", \"person_id\", \"delivery\", \"unsubscribe_token\") SELECT \"id\", \"person_id\", \"delivery\", \"unsubscribe_token\" FROM \"mail_preference\"",
  "DROP TABLE \"mail_preference\"",
  "ALTER TABLE \"temporary_mail_preference\" RENAME TO \"mail_preference\"",
  "CREATE UNIQUE INDEX \"ix_mail_preference_unsubscribe_token\" ON \"mail_preference\" (\"unsubscribe_token\") ",
  "CREATE UNIQUE INDEX \"ix_mail_preference_person_id\" ON \"mail_preference\" (\"person_id\") ",
  "UPDATE \"outbox_mail\" SET \"state\" = 'ACCEPTED' WHERE \"state\" = 'SENT'",
];

const mariadb = [
  "CREATE TABLE `mail_preference` (`id` varchar(36) NOT NULL, `person_id` varchar(36) NOT NULL, `delivery` varchar(40) NOT NULL, `unsubscribe_token` varchar(43) NOT NULL, UNIQUE INDEX `ix_mail_preference_unsubscribe_token` (`unsubscribe_token`), UNIQUE INDEX `ix_mail_preference_person_id` (`person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `outbox_mail` ADD `provider_id` varchar(36) NULL",
  "ALTER TABLE `outbox_mail` ADD `reply_to` varchar(254) NULL",
  "ALTER TABLE `outbox_mail` ADD `unsubscribe_url` varchar(500) NULL",
  "ALTER TABLE `outbox_mail` ADD `digest_id` varchar(36) NULL",
  "ALTER TABLE `outbox_mail` ADD `bounced_at` datetime(3) NULL",
  "ALTER TABLE `outbox_mail` ADD `bounce_status` varchar(20) NULL",
  "CREATE INDEX `ix_outbox_mail_digest_id` ON `outbox_mail` (`digest_id`)",
  "CREATE INDEX `ix_outbox_mail_person_id_state` ON `outbox_mail` (`person_id`, `state`)",
  "CREATE INDEX `ix_outbox_mail_subject_id_kind_provider_id` ON `outbox_mail` (`subject_id`, `kind`, `provider_id`)",
  "ALTER TABLE `mail_preference` ADD CONSTRAINT `fk_mail_preference_person_id` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "UPDATE `outbox_mail` SET `state` = 'ACCEPTED' WHERE `state` = 'SENT'",
];

export class AddMailTracking20261125032953 implements MigrationInterface {
  name = 'AddMailTracking20261125032953';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
