import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  "CREATE TABLE \"advice_request\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"proposal_id\" varchar(36) NOT NULL, \"seat_id\" varchar(36) NOT NULL, \"due_on\" varchar(10) NOT NULL, \"question\" text, \"asked_at\" datetime(3) NOT NULL, \"asked_by_id\" varchar(36) NOT NULL, \"version\" integer NOT NULL, CONSTRAINT \"fk_advice_request_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_advice_request_proposal_id\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_advice_request_seat_id\" FOREIGN KEY (\"seat_id\") REFERENCES \"seat\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_advice_request_asked_by_id\" FOREIGN KEY (\"asked_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE TABLE \"advice\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"request_id\" varchar(36) NOT NULL, \"number\" integer NOT NULL, \"verdict\" varchar(40) NOT NULL, \"text\" text NOT NULL, \"given_on\" varchar(10) NOT NULL, \"given_at\" datetime(3) NOT NULL, \"given_by_id\" varchar(36) NOT NULL, CONSTRAINT \"fk_advice_request_id\" FOREIGN KEY (\"request_id\") REFERENCES \"advice_request\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_advice_given_by_id\" FOREIGN KEY (\"given_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE TABLE \"constituency_question\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"region_id\" varchar(36) NOT NULL, \"seat_id\" varchar(36) NOT NULL, \"agenda_item_id\" varchar(36) NOT NULL, \"text\" text NOT NULL, \"answer_until\" varchar(10) NOT NULL, \"asked_at\" datetime(3) NOT NULL, \"asked_by_id\" varchar(36) NOT NULL, CONSTRAINT \"fk_constituency_question_region_id\" FOREIGN KEY (\"region_id\") REFERENCES \"region\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_constituency_question_seat_id\" FOREIGN KEY (\"seat_id\") REFERENCES \"seat\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_constituency_question_agenda_item_id\" FOREIGN KEY (\"agenda_item_id\") REFERENCES \"agenda_item\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_constituency_question_asked_by_id\" FOREIGN KEY (\"asked_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE TABLE \"asked_provider\" (\"id\" varchar(36) PRIMARY KEY NOT NULL, \"question_id\" varchar(36) NOT NULL, \"provider_id\" varchar(36) NOT NULL, \"answer\" text, \"answered_at\" datetime(3), \"answered_by_id\" varchar(36), \"version\" integer NOT NULL, CONSTRAINT \"fk_asked_provider_question_id\" FOREIGN KEY (\"question_id\") REFERENCES \"constituency_question\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_asked_provider_provider_id\" FOREIGN KEY (\"provider_id\") REFERENCES \"provider\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT \"fk_asked_provider_answered_by_id\" FOREIGN KEY (\"answered_by_id\") REFERENCES \"person\" (\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION)",
  "CREATE INDEX \"ix_advice_request_region_id\" ON \"advice_request\" (\"region_id\") ",
  "CREATE INDEX \"ix_advice_request_seat_id\" ON \"advice_request\" (\"seat_id\") ",
  "CREATE UNIQUE INDEX \"ix_advice_request_proposal_id_seat_id\" ON \"advice_request\" (\"proposal_id\", \"seat_id\") ",
  "CREATE UNIQUE INDEX \"ix_advice_request_id_number\" ON \"advice\" (\"request_id\", \"number\") ",
  "CREATE INDEX \"ix_constituency_question_region_id\" ON \"constituency_question\" (\"region_id\") ",
  "CREATE INDEX \"ix_constituency_question_seat_id\" ON \"constituency_question\" (\"seat_id\") ",
  "CREATE INDEX \"ix_constituency_question_agenda_item_id\" ON \"constituency_question\" (\"agenda_item_id\") ",
  "CREATE INDEX \"ix_asked_provider_provider_id\" ON \"asked_provider\" (\"provider_id\") ",
  "CREATE UNIQUE INDEX \"ix_asked_provider_question_id_provider_id\" ON \"asked_provider\" (\"question_id\", \"provider_id\") ",
];

const mariadb = [
  "CREATE TABLE `advice_request` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NOT NULL, `proposal_id` varchar(36) NOT NULL, `seat_id` varchar(36) NOT NULL, `due_on` varchar(10) NOT NULL, `question` text NULL, `asked_at` datetime(3) NOT NULL, `asked_by_id` varchar(36) NOT NULL, `version` int NOT NULL, INDEX `ix_advice_request_region_id` (`region_id`), INDEX `ix_advice_request_seat_id` (`seat_id`), UNIQUE INDEX `ix_advice_request_proposal_id_seat_id` (`proposal_id`, `seat_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `advice` (`id` varchar(36) NOT NULL, `request_id` varchar(36) NOT NULL, `number` int NOT NULL, `verdict` varchar(40) NOT NULL, `text` text NOT NULL, `given_on` varchar(10) NOT NULL, `given_at` datetime(3) NOT NULL, `given_by_id` varchar(36) NOT NULL, UNIQUE INDEX `ix_advice_request_id_number` (`request_id`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `constituency_question` (`id` varchar(36) NOT NULL, `region_id` varchar(36) NOT NULL, `seat_id` varchar(36) NOT NULL, `agenda_item_id` varchar(36) NOT NULL, `text` text NOT NULL, `answer_until` varchar(10) NOT NULL, `asked_at` datetime(3) NOT NULL, `asked_by_id` varchar(36) NOT NULL, INDEX `ix_constituency_question_region_id` (`region_id`), INDEX `ix_constituency_question_seat_id` (`seat_id`), INDEX `ix_constituency_question_agenda_item_id` (`agenda_item_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "CREATE TABLE `asked_provider` (`id` varchar(36) NOT NULL, `question_id` varchar(36) NOT NULL, `provider_id` varchar(36) NOT NULL, `answer` text NULL, `answered_at` datetime(3) NULL, `answered_by_id` varchar(36) NULL, `version` int NOT NULL, INDEX `ix_asked_provider_provider_id` (`provider_id`), UNIQUE INDEX `ix_asked_provider_question_id_provider_id` (`question_id`, `provider_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  "ALTER TABLE `advice_request` ADD CONSTRAINT `fk_advice_request_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `advice_request` ADD CONSTRAINT `fk_advice_request_proposal_id` FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `advice_request` ADD CONSTRAINT `fk_advice_request_seat_id` FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `advice_request` ADD CONSTRAINT `fk_advice_request_asked_by_id` FOREIGN KEY (`asked_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `advice` ADD CONSTRAINT `fk_advice_request_id` FOREIGN KEY (`request_id`) REFERENCES `advice_request`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `advice` ADD CONSTRAINT `fk_advice_given_by_id` FOREIGN KEY (`given_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `constituency_question` ADD CONSTRAINT `fk_constituency_question_region_id` FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `constituency_question` ADD CONSTRAINT `fk_constituency_question_seat_id` FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `constituency_question` ADD CONSTRAINT `fk_constituency_question_agenda_item_id` FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_item`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `constituency_question` ADD CONSTRAINT `fk_constituency_question_asked_by_id` FOREIGN KEY (`asked_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `asked_provider` ADD CONSTRAINT `fk_asked_provider_question_id` FOREIGN KEY (`question_id`) REFERENCES `constituency_question`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `asked_provider` ADD CONSTRAINT `fk_asked_provider_provider_id` FOREIGN KEY (`provider_id`) REFERENCES `provider`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
  "ALTER TABLE `asked_provider` ADD CONSTRAINT `fk_asked_provider_answered_by_id` FOREIGN KEY (`answered_by_id`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION",
];

export class AddAdviceAndQuestions20261125043122 implements MigrationInterface {
  name = 'AddAdviceAndQuestions20261125043122';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
