import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aContractManager, aRepresentative } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let given: ProposalSetting;
let manager: Role;
let colleague: Role;
let asManager: Ask;
let asColleague: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  given = await aProposal(on, here, { state: ProposalState.DRAFT });
  manager = await aContractManager(on, here.municipalities[0]!);
  colleague = await aContractManager(on, here.municipalities[1]!);
  [asManager, asColleague] = [await on.as(manager), await on.as(colleague)];
});

const request = `mutation ($input: RequestReviewInput!) { requestReview(input: $input) { problems { field code } review { id } } }`;
const give = `mutation ($input: GiveReviewInput!) { giveReview(input: $input) { problems { field code } review { verdict remarks outdated } } }`;
const owed = `query ($slug: String!) { region(slug: $slug) { reviewsAskedOfMe { id proposal { id } } colleagues { person { id } } } }`;

const asked = async () => {
  const input = { proposalVersionId: given.version.id, reviewerId: colleague.personId };
  return (await asManager(request, { input })).data.requestReview.review.id as string;
};

test('a colleague of another municipality is asked, reads the draft and says what is wrong', async () => {
  const reviewId = await asked();
  const slug = here.region.slug;
  expect((await asColleague(owed, { slug })).data.region.reviewsAskedOfMe).toEqual([
    { id: reviewId, proposal: { id: given.proposal.id } },
  ]);
  const silent = await asColleague(give, { input: { reviewId, verdict: 'REMARKS' } });
  expect(silent.data.giveReview.problems).toEqual([{ field: 'remarks', code: 'REQUIRED' }]);
  const { data } = await asColleague(give, { input: { reviewId, verdict: 'REMARKS', remarks: 'Korter.' } });
  expect(data.giveReview.review).toEqual({ verdict: 'REMARKS', remarks: 'Korter.', outdated: false });
  const twice = await asColleague(give, { input: { reviewId, verdict: 'APPROVED' } });
  expect(twice.data.giveReview.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
  expect((await asColleague(owed, { slug })).data.region.reviewsAskedOfMe).toEqual([]);
  const mails = await on.app.services.database.manager.findBy(OutboxMail, { subjectId: given.proposal.id });
  expect(mails.map(({ personId, kind }) => [personId, kind]).toSorted()).toEqual(
    [
      [colleague.personId, 'proposal.review-asked'],
      [manager.personId, 'proposal.review-given'],
    ].toSorted(),
  );
});

test('nobody reviews for oneself, and only a colleague of the region can be asked', async () => {
  const elsewhere = await aRegion(on);
  const stranger = await aContractManager(on, elsewhere.municipalities[0]!);
  const former = await aContractManager(on, here.municipalities[1]!, { endsOn: '2026-01-01' });
  const answers = [manager, stranger, former].map(async ({ personId }) => {
    const input = { proposalVersionId: given.version.id, reviewerId: personId };
    return (await asManager(request, { input })).data.requestReview.problems[0].code;
  });
  expect(await Promise.all(answers)).toEqual(['NO_REVIEW_BY_SELF', 'NOT_FOUND', 'NOT_FOUND']);
  const { data } = await asManager(owed, { slug: here.region.slug });
  expect(data.region.colleagues).toEqual([{ person: { id: colleague.personId } }]);
});

test('a review that is still owed is not asked twice, and only who was asked gives it', async () => {
  const reviewId = await asked();
  const input = { proposalVersionId: given.version.id, reviewerId: colleague.personId };
  expect((await asManager(request, { input })).data.requestReview.problems).toEqual([
    { field: 'reviewerId', code: 'DUPLICATE' },
  ]);
  const others = [asManager, await on.as(await aRepresentative(on, await aProvider(on)))];
  for (const ask of others) {
    const { errors } = await ask(give, { input: { reviewId, verdict: 'APPROVED' } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
});
