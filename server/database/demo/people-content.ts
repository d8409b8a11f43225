import type { RoleKind } from '../../access/actor.ts';
import type { SeatKind } from '../../table/seat.entity.ts';
import type { SizeClass } from '../../providers/provider.entity.ts';

/** A person of the demo whom a newcomer can become with one click. */
export interface DemoPerson {
  name: string;
  email: string;
  /** One Dutch line that says whom you will be. */
  description: string;
  /** Slug of the region to look at first; none for the operator. */
  region: string | null;
  roles: DemoRole[];
}

export interface DemoRole {
  kind: `${RoleKind}`;
  region?: string;
  municipality?: string;
  provider?: string;
  seat?: string;
  substitute?: boolean;
}

/** A provider of the demo that plays a part, so that it is written down and not left to chance. */
export interface StarringProvider {
  name: string;
  domain: string;
  sizeClass: `${SizeClass}`;
  soleProprietor?: boolean;
  /** Region, municipalities and lots it works in. */
  works: { region: string; municipalities: string[]; lots: number[] }[];
}

export interface SeatContent {
  name: string;
  kind: `${SeatKind}`;
  municipality?: string;
  lots?: number[];
  municipalities?: string[];
  sizes?: `${SizeClass}`[];
  /** A seat that was given up. */
  inactive?: boolean;
}
