import { AddProviderPhone20261125093453 } from './20261125093453-add-provider-phone.ts';
import { AddStruckRows20261125083608 } from './20261125083608-add-struck-rows.ts';
import { AddOverviews20261125074036 } from './20261125074036-add-overviews.ts';
import { AddRegister20261125070751 } from './20261125070751-add-register.ts';
import { AddContentHash20261125071208 } from './20261125071208-add-content-hash.ts';
import { CreateTables20261122090000 } from './20261122090000-create-tables.ts';
import { AddAnswers20261125032811 } from './20261125032811-add-answers.ts';
import { ReceiveReactions20261125032951 } from './20261125032951-receive-reactions.ts';
import { AddMailTracking20261125032953 } from './20261125032953-add-mail-tracking.ts';
import { RecordMeetings20261125033039 } from './20261125033039-record-meetings.ts';
import { AddReactionPublication20261125033215 } from './20261125033215-add-reaction-publication.ts';
import { AddDecisions20261125033338 } from './20261125033338-add-decisions.ts';
import { AddInboundMail20261125033639 } from './20261125033639-add-inbound-mail.ts';
import { ThreadMails20261125041650 } from './20261125041650-thread-mails.ts';
import { AddNewsSubscriptions20261125041731 } from './20261125041731-add-news-subscriptions.ts';
import { AddAdviceAndQuestions20261125043122 } from './20261125043122-add-advice-and-questions.ts';

/** Every migration, oldest first. A migration that has been released is never edited. */
export const migrations = [
  CreateTables20261122090000,
  AddAnswers20261125032811,
  ReceiveReactions20261125032951,
  AddMailTracking20261125032953,
  RecordMeetings20261125033039,
  AddReactionPublication20261125033215,
  AddDecisions20261125033338,
  AddInboundMail20261125033639,
  ThreadMails20261125041650,
  AddNewsSubscriptions20261125041731,
  AddAdviceAndQuestions20261125043122,
  AddRegister20261125070751,
  AddContentHash20261125071208,
  AddOverviews20261125074036,
  AddStruckRows20261125083608,
  AddProviderPhone20261125093453,
];
