import { page, type PageRoute } from './page-route.ts';

/** The pages of the portal itself where visitors come in. Every visitor loads this list, so it holds only these. */
export const frontPages: readonly PageRoute[] = [
  page('/', () => import('../pages/home/HomePage.tsx')),
  page('/aanmelden', () => import('../pages/sign-in/SignInPage.tsx')),
  page('/toegankelijkheid', () => import('../pages/accessibility/AccessibilityPage.tsx')),
  page('/privacy', () => import('../pages/privacy/PrivacyPage.tsx')),
];

/** What the public reads of a region; likewise. */
export const regionPages: readonly PageRoute[] = [
  page('/:region', () => import('../pages/region/RegionPage.tsx')),
  page('/:region/voorstellen', () => import('../pages/proposals/ProposalsPage.tsx')),
  page('/:region/voorstellen/:number', () => import('../pages/proposal/ProposalPage.tsx')),
  page('/:region/vergaderingen', () => import('../pages/meetings/MeetingsPage.tsx')),
  page('/:region/vergaderingen/:date', () => import('../pages/meeting/MeetingPage.tsx')),
  page('/:region/documenten', () => import('../pages/documents/DocumentsPage.tsx')),
];
