import { page, type PageRoute } from './page-route.ts';

/** Every page but those of front-pages.ts, and its address. The first that fits is shown. */
export const pages: readonly PageRoute[] = [
  page('/account', () => import('../pages/account/AccountPage.tsx')),
  page('/beheer', () => import('../pages/operator/OperatorPage.tsx')),
  page('/demo', () => import('../pages/demo/DemoPage.tsx')),
  page('/demo/postvak', () => import('../pages/demo-mailbox/DemoMailboxPage.tsx')),
  page('/:region/start', () => import('../pages/start/StartPage.tsx')),
  page(
    '/:region/voorstellen/:number/reacties',
    () => import('../pages/proposal-reactions/ProposalReactionsPage.tsx'),
  ),
  page('/:region/voorstellen/:number/reactie', () => import('../pages/write-reaction/WriteReactionPage.tsx')),
  page('/:region/reacties', () => import('../pages/my-reactions/MyReactionsPage.tsx')),
  page('/:region/reacties/:receipt', () => import('../pages/reaction/ReactionPage.tsx')),
  page('/:region/beheer/voorstellen', () => import('../pages/manage-proposals/ManageProposalsPage.tsx')),
  page('/:region/beheer/voorstellen/:id', () => import('../pages/edit-proposal/EditProposalPage.tsx')),
  page('/:region/beheer/documenten', () => import('../pages/manage-documents/ManageDocumentsPage.tsx')),
  page('/:region/vergaderingen/:date/dossier', () => import('../pages/dossier/DossierPage.tsx')),
  page(
    '/:region/vergaderingen/:date/dossier/:item',
    () => import('../pages/dossier-item/DossierItemPage.tsx'),
  ),
  page('/:region/beheer/vergaderingen', () => import('../pages/manage-meetings/ManageMeetingsPage.tsx')),
  page('/:region/beheer/vergaderingen/:date', () => import('../pages/manage-meeting/ManageMeetingPage.tsx')),
  page('/:region/agenda-onderwerp', () => import('../pages/topics/TopicsPage.tsx')),
  page('/beheer/:region', () => import('../pages/operator-region/OperatorRegionPage.tsx')),
  page('/:region/mijn-organisatie', () => import('../pages/my-organisation/MyOrganisationPage.tsx')),
  page('/:region/beheer', () => import('../pages/manage/ManagePage.tsx')),
  page('/:region/beheer/personen', () => import('../pages/manage-people/ManagePeoplePage.tsx')),
  page('/:region/beheer/zetels', () => import('../pages/manage-seats/ManageSeatsPage.tsx')),
  page('/:region/beheer/aanbieders', () => import('../pages/manage-providers/ManageProvidersPage.tsx')),
  page('/:region/beheer/aanbieders/nieuw', () => import('../pages/manage-providers/AddProviderPage.tsx')),
  page('/:region/beheer/aanbieders/:id', () => import('../pages/manage-provider/ManageProviderPage.tsx')),
  page('/:region/beheer/instellingen', () => import('../pages/manage-settings/ManageSettingsPage.tsx')),
  page('*', () => import('../pages/not-found/NotFoundPage.tsx')),
];
