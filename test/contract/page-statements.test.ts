import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoRegion } from '../support/demo-region.ts';
import { pageQueries, variablesFor, type PageQuery } from '../support/page-queries.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

/** The most SQL statements that each page may need, whoever asks; two or three of them find the session and its role. */
const atMost: Record<string, number> = {
  // One for how the mail comes.
  AccountPage: 6,
  AdvicePage: 20,
  AddProviderPage: 5,
  AddendumPage: 14,
  AnswerReactionsPage: 36,
  CompareOverviewsPage: 5,
  ContractPage: 16,
  // Counts the year twice, of which each time five find what is counted.
  CountYearPage: 30,
  DecidePage: 21,
  CommitmentsPage: 22,
  DemoMailboxPage: 4,
  DemoPage: 8,
  DocumentsPage: 5,
  DossierItemPage: 31,
  DossierPage: 28,
  HandleMailPage: 14,
  EditProposalPage: 36,
  HomePage: 4,
  ManageContractPage: 10,
  ManageDocumentsPage: 5,
  ManageMeetingPage: 27,
  ManageMeetingsPage: 7,
  ManageOverviewPage: 20,
  ManageOverviewsPage: 5,
  ManagePage: 8,
  ManagePeoplePage: 10,
  ManageProposalsPage: 16,
  ManageProviderPage: 14,
  ManageProvidersPage: 11,
  ManageSeatsPage: 11,
  ManageSettingsPage: 4,
  // Four for what was recorded at its items: commitments, those that came back, standpoints and remarks.
  MeetingPage: 28,
  MailQueuePage: 16,
  MeetingsPage: 7,
  MyOrganisationPage: 11,
  NotaPage: 20,
  MyReactionsPage: 11,
  OperatorPage: 12,
  OperatorRegionPage: 6,
  // Two count the public reactions; one finds the advice that was asked.
  ProposalPage: 49,
  OverviewPage: 6,
  OverviewRowsPage: 24,
  OverviewsPage: 5,
  // Two find the files that are left out of the public version, five where the comments stand now, and which reactions say the same.
  ProposalReactionsPage: 39,
  ProposalsPage: 10,
  ReachPage: 18,
  // Three find what was left out, of all reactions at once.
  PublicReactionsPage: 14,
  PublishNotaPage: 50,
  PublishReactionPage: 24,
  QuestionsPage: 20,
  PublishReactionsPage: 13,
  RecordMeetingPage: 30,
  ReactionPage: 24,
  RegisterReactionPage: 10,
  RegionPage: 11,
  SignInPage: 4,
  SubscribePage: 4,
  // Two find the advice that was asked and has not come, six the reactions without an answer.
  StaffStartPage: 43,
  TopicsPage: 7,
  WriteMinutesPage: 20,
  WriteReactionPage: 18,
};

let on: TestApp;
beforeAll(async () => {
  on = await startApp({ DEMO: 'true' });
}, 120_000);
afterAll(() => on.stop());

describe('The number of SQL statements of a page is known, and does not grow with the data', () => {
  test.each(pageQueries())('$name', async (page) => {
    // MariaDB answers queries at different times, so that some loads which SQLite takes together go in two.
    const batches = on.app.services.database.engine === 'mariadb' ? 2 : 1;
    const large = await needed(page, 'owo');
    const small = await needed(page, 'achtkarspelen-tytsjerksteradiel');
    expect(large).toBeGreaterThan(0);
    expect(Math.max(large, small)).toBeLessThanOrEqual(batches * (atMost[page.name] ?? 0));
  });

  test('no page is listed that is gone', () => {
    const names = pageQueries().map(({ name }) => name);
    expect(Object.keys(atMost).toSorted()).toEqual(names.toSorted());
  });
});

/** The most that anybody's view of the page takes. Who may not see the page gets an error, which counts for nothing. */
async function needed(page: PageQuery, slug: string): Promise<number> {
  const { roles, values } = await demoRegion(on, slug);
  let most = 0;
  for (const role of Object.values(roles)) {
    const ask = role ? await on.as(role) : on.ask;
    const answer = await ask(page.text, variablesFor(page, values));
    if (!answer.errors) most = Math.max(most, answer.statements);
  }
  return most;
}
