import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"reminder\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"proposal_id\" varchar(36) NOT NULL, \"deadline_date\" varchar(10) NOT NULL, \"sent_at\" datetime(3) NOT NULL, \"providers\" integer NOT NULL, CONSTRAINT \"fk_reminder_proposal_id\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE TABLE \"subscription_request\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"email\" varchar(254) NOT NULL, \"email_key\" varchar(254) NOT NULL, \"language\" varchar(40) NOT NULL, \"ip_hash\" varchar(64) NOT NULL, \"token_hash\" varchar(64) NOT NULL, \"created_at\" datetime(3) NOT NULL, CONSTRAINT \"fk_subscription_request_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE TABLE \"subscription\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"email\" varchar(254) NOT NULL, \"email_key\" varchar(254) NOT NULL, \"language\" varchar(40) NOT NULL, \"confirmed_at\" datetime(3) NOT NULL, \"unsubscribe_token\" varchar(43) NOT NULL, CONSTRAINT \"fk_subscription_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE UNIQUE INDEX \"ix_reminder_proposal_id_deadline_date\" ON \"reminder\" (\"proposal_id\", \"deadline_date\") ",
  "CREATE INDEX \"ix_subscription_request_region_id\" ON \"subscription_request\" (\"region_id\") ",
  "CREATE INDEX \"ix_subscription_request_ip_hash_created_at\" ON \"subscription_request\" (\"ip_hash\", \"created_at\") ",
  "CREATE INDEX \"ix_subscription_request_email_key_created_at\" ON \"subscription_request\" (\"email_key\", \"created_at\") ",
  "CREATE UNIQUE INDEX \"ix_subscription_request_token_hash\" ON \"subscription_request\" (\"token_hash\") ",
  "CREATE UNIQUE INDEX \"ix_subscription_unsubscribe_token\" ON \"subscription\" (\"unsubscribe_token\") ",
  "CREATE UNIQUE INDEX \"ix_subscription_region_id_email_key\" ON \"subscription\" (\"region_id\", \"email_key\") ",
];

const mariadb = [
  "CREATE TABLE `reminder` (`id` varchar(36) NOT NULL, `proposal_id` varchar(36) NOT NULL, `deadline_date` varchar(10) NOT NULL, `sent_at` datetime(3) NOT NULL, `providers` int NOT NULL, UNIQUE INDEX `ix_reminder_proposal_id_deadline_date` (`proposal_id`, `deadline_date`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `subscription_request` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NOT NULL, `email` varchar(254) NOT NULL, `email_key` varchar(254) NOT NULL, `language` varchar(40) NOT NULL, `ip_hash` varchar(64) NOT NULL, `token_hash` varchar(64) NOT NULL, `created_at` datetime(3) NOT NULL, INDEX `ix_subscription_request_region_id` (`region_id`), INDEX `ix_subscription_request_ip_hash_created_at` (`ip_hash`, `created_at`), INDEX `ix_subscription_request_email_key_created_at` (`email_key`, `created_at`), UNIQUE INDEX `ix_subscription_request_token_hash` (`token_hash`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `subscription` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NOT NULL, `email` varchar(254) NOT NULL, `email_key` varchar(254) NOT NULL, `language` varchar(40) NOT NULL, `confirmed_at` datetime(3) NOT NULL, `unsubscribe_token` varchar(43) NOT NULL, UNIQUE INDEX `ix_subscription_unsubscribe_token` (`unsubscribe_token`), UNIQUE INDEX `ix_subscription_region_id_email_key` (`region_id`, `email_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `reminder` ADD CONSTRAINT `fk_reminder_proposal_id` FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `subscription_request` ADD CONSTRAINT `fk_subscription_request_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `subscription` ADD CONSTRAINT `fk_subscription_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddNewsSubscriptions20261125041731 implements MigrationInterface {
  name = 'AddNewsSubscriptions20261125041731';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
