import type { Edition } from '@estrade/editions/edition';

/** The edition this house is: brand, commission, approval of events, first categories. Bound in main. */
export abstract class ThisEdition {
  abstract readonly data: Edition;
}
