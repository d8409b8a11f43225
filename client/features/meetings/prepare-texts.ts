import { defineTexts } from '../../i18n/language.tsx';

/** Words for who prepares a meeting. */
export const prepareTexts = defineTexts({
  nl: {
    read: 'Gelezen',
    markRead: 'Ik heb dit gelezen',
    notRead: 'Nog te lezen',
    readCount: (read: number, total: number) => `${read} van ${total} gelezen`,
    note: 'Mijn aantekening',
    noteHint: 'Alleen u leest dit. Schrijf niets over cliënten.',
    discussion: 'Overleg binnen de delegatie',
    discussionHelp:
      'Alleen de leden van de delegatie lezen dit. De gemeenten, de secretaris en de beheerder niet.',
    noPosts: 'Er is nog niets gezegd',
    noPostsHelp: 'Schrijf hieronder wat u de andere leden wilt vragen of zeggen.',
    post: 'Uw bericht',
    send: 'Plaats bericht',
    newPosts: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
    earlier: 'Eerder',
  },
  fy: {
    read: 'Lêzen',
    markRead: 'Ik haw dit lêzen',
    notRead: 'Noch te lêzen',
    readCount: (read: number, total: number) => `${read} fan ${total} lêzen`,
    note: 'Myn oantekening',
    noteHint: 'Allinnich jo lêze dit. Skriuw neat oer kliïnten.',
    discussion: 'Oerlis binnen de delegaasje',
    discussionHelp:
      'Allinnich de leden fan de delegaasje lêze dit. De gemeenten, de skriuwer en de behearder net.',
    noPosts: 'Der is noch neat sein',
    noPostsHelp: 'Skriuw hjirûnder wat jo de oare leden freegje of sizze wolle.',
    post: 'Jo berjocht',
    send: 'Pleats berjocht',
    newPosts: (count: number) => (count === 1 ? '1 nij berjocht' : `${count} nije berjochten`),
    earlier: 'Earder',
  },
  en: {
    read: 'Read',
    markRead: 'I have read this',
    notRead: 'Still to read',
    readCount: (read: number, total: number) => `${read} of ${total} read`,
    note: 'My note',
    noteHint: 'Only you read this. Write nothing about care clients.',
    discussion: 'Discussion within the delegation',
    discussionHelp:
      'Only the members of the delegation read this. The municipalities, the secretary and the operator do not.',
    noPosts: 'Nothing has been said yet',
    noPostsHelp: 'Write below what you want to ask or tell the other members.',
    post: 'Your post',
    send: 'Post',
    newPosts: (count: number) => (count === 1 ? '1 new post' : `${count} new posts`),
    earlier: 'Earlier',
  },
});
