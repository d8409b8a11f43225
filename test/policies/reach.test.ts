import { expect, test } from '@jest/globals';
import { reachPolicy } from '../../server/reach/reach.policy.ts';
import { cast, scene } from './cast.ts';

const staff = ['contract manager', 'contract manager of another municipality', 'secretary'];

test.each(Object.entries(cast))(
  'the %s sees the reach of a published proposal only as staff of its region',
  (who, actor) => {
    const published = { regionId: scene.regionId, publishedAt: new Date(0) };
    expect(reachPolicy.view(actor, published)).toBe(staff.includes(who));
    expect(reachPolicy.view(actor, { ...published, publishedAt: null })).toBe(false);
  },
);
