import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"inbound_mail\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36), \"file_key\" varchar(36) NOT NULL, \"bytes\" integer NOT NULL, \"sha256\" varchar(64) NOT NULL, \"message_id\" varchar(400), \"dedup_key\" varchar(64) NOT NULL, \"envelope_from\" varchar(254) NOT NULL, \"recipient\" varchar(254) NOT NULL, \"received_at\" datetime(3) NOT NULL, \"state\" varchar(40) NOT NULL, \"reason\" varchar(40), \"from_address\" varchar(254) NOT NULL DEFAULT (''), \"from_name\" varchar(200) NOT NULL DEFAULT (''), \"sender_proven\" boolean NOT NULL DEFAULT (0), \"subject\" varchar(300) NOT NULL DEFAULT (''), \"text\" mediumtext NOT NULL, \"provider_id\" varchar(36), \"proposal_id\" varchar(36), \"attempts\" integer NOT NULL DEFAULT (0), \"next_attempt_at\" datetime(3) NOT NULL, \"handled_at\" datetime(3), \"handled_by_id\" varchar(36), \"refuse_reason\" varchar(1000), \"version\" integer NOT NULL, CONSTRAINT \"fk_inbound_mail_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_inbound_mail_provider_id\" FOREIGN KEY (\"provider_id\") REFERENCES \"provider\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_inbound_mail_proposal_id\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_inbound_mail_handled_by_id\" FOREIGN KEY (\"handled_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE INDEX \"ix_inbound_mail_provider_id\" ON \"inbound_mail\" (\"provider_id\") ",
  "CREATE INDEX \"ix_inbound_mail_proposal_id\" ON \"inbound_mail\" (\"proposal_id\") ",
  "CREATE INDEX \"ix_inbound_mail_handled_by_id\" ON \"inbound_mail\" (\"handled_by_id\") ",
  "CREATE INDEX \"ix_inbound_mail_message_id\" ON \"inbound_mail\" (\"message_id\") ",
  "CREATE INDEX \"ix_inbound_mail_region_id_state_received_at\" ON \"inbound_mail\" (\"region_id\", \"state\", \"received_at\") ",
  "CREATE INDEX \"ix_inbound_mail_state_next_attempt_at\" ON \"inbound_mail\" (\"state\", \"next_attempt_at\") ",
  "CREATE UNIQUE INDEX \"ix_inbound_mail_dedup_key\" ON \"inbound_mail\" (\"dedup_key\") ",
  "CREATE TABLE \"inbound_file\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"mail_id\" varchar(36) NOT NULL, \"position\" integer NOT NULL, \"file_name\" varchar(200) NOT NULL, \"media_type\" varchar(120), \"bytes\" integer NOT NULL, \"sha256\" varchar(64) NOT NULL, \"file_key\" varchar(36), CONSTRAINT \"fk_inbound_file_mail_id\" FOREIGN KEY (\"mail_id\") REFERENCES \"inbound_mail\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE UNIQUE INDEX \"ix_inbound_file_mail_id_position\" ON \"inbound_file\" (\"mail_id\", \"position\") ",
  "CREATE TABLE \"mailed_reaction\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"mail_id\" varchar(36) NOT NULL, \"revision_id\" varchar(36) NOT NULL, CONSTRAINT \"fk_mailed_reaction_mail_id\" FOREIGN KEY (\"mail_id\") REFERENCES \"inbound_mail\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_mailed_reaction_revision_id\" FOREIGN KEY (\"revision_id\") REFERENCES \"reaction_revision\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE INDEX \"ix_mailed_reaction_mail_id\" ON \"mailed_reaction\" (\"mail_id\") ",
  "CREATE UNIQUE INDEX \"ix_mailed_reaction_revision_id\" ON \"mailed_reaction\" (\"revision_id\") ",
  "ALTER TABLE \"invitation\" ADD COLUMN \"mail_token\" varchar(40)",
  "CREATE UNIQUE INDEX \"ix_invitation_mail_token\" ON \"invitation\" (\"mail_token\") ",
];

const mariadb = [
  "CREATE TABLE `inbound_mail` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NULL, `file_key` varchar(36) NOT NULL, `bytes` int NOT NULL, `sha256` varchar(64) NOT NULL, `message_id` varchar(400) NULL, `dedup_key` varchar(64) NOT NULL, `envelope_from` varchar(254) NOT NULL, `recipient` varchar(254) NOT NULL, `received_at` datetime(3) NOT NULL, `state` varchar(40) NOT NULL, `reason` varchar(40) NULL, `from_address` varchar(254) NOT NULL DEFAULT '', `from_name` varchar(200) NOT NULL DEFAULT '', `sender_proven` tinyint NOT NULL DEFAULT 0, `subject` varchar(300) NOT NULL DEFAULT '', `text` mediumtext NOT NULL, `provider_id` varchar(36) NULL, `proposal_id` varchar(36) NULL, `attempts` int NOT NULL DEFAULT '0', `next_attempt_at` datetime(3) NOT NULL, `handled_at` datetime(3) NULL, `handled_by_id` varchar(36) NULL, `refuse_reason` varchar(1000) NULL, `version` int NOT NULL, INDEX `ix_inbound_mail_provider_id` (`provider_id`), INDEX `ix_inbound_mail_proposal_id` (`proposal_id`), INDEX `ix_inbound_mail_handled_by_id` (`handled_by_id`), INDEX `ix_inbound_mail_message_id` (`message_id`), INDEX `ix_inbound_mail_region_id_state_received_at` (`region_id`, `state`, `received_at`), INDEX `ix_inbound_mail_state_next_attempt_at` (`state`, `next_attempt_at`), UNIQUE INDEX `ix_inbound_mail_dedup_key` (`dedup_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `inbound_file` (`id` varchar(36) NOT NULL, `mail_id` varchar(36) NOT NULL, `position` int NOT NULL, `file_name` varchar(200) NOT NULL, `media_type` varchar(120) NULL, `bytes` int NOT NULL, `sha256` varchar(64) NOT NULL, `file_key` varchar(36) NULL, UNIQUE INDEX `ix_inbound_file_mail_id_position` (`mail_id`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `mailed_reaction` (`id` varchar(36) NOT NULL, `mail_id` varchar(36) NOT NULL, `revision_id` varchar(36) NOT NULL, INDEX `ix_mailed_reaction_mail_id` (`mail_id`), UNIQUE INDEX `ix_mailed_reaction_revision_id` (`revision_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `invitation` ADD `mail_token` varchar(40) NULL",
  "ALTER TABLE `invitation` ADD UNIQUE INDEX `ix_invitation_mail_token` (`mail_token`)",
  "ALTER TABLE `inbound_mail` ADD CONSTRAINT `fk_inbound_mail_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `inbound_mail` ADD CONSTRAINT `fk_inbound_mail_provider_id` FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `inbound_mail` ADD CONSTRAINT `fk_inbound_mail_proposal_id` FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `inbound_mail` ADD CONSTRAINT `fk_inbound_mail_handled_by_id` FOREIGN KEY (`handled_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `inbound_file` ADD CONSTRAINT `fk_inbound_file_mail_id` FOREIGN KEY (`mail_id`) REFERENCES `inbound_mail`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `mailed_reaction` ADD CONSTRAINT `fk_mailed_reaction_mail_id` FOREIGN KEY (`mail_id`) REFERENCES `inbound_mail`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `mailed_reaction` ADD CONSTRAINT `fk_mailed_reaction_revision_id` FOREIGN KEY (`revision_id`) REFERENCES `reaction_revision`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddInboundMail20261125033639 implements MigrationInterface {
  name = 'AddInboundMail20261125033639';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
