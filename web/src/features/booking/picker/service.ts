/** What the picker must know of the service. */
export interface PickedService {
  id: string;
  /** Its page, without the language. */
  href: string;
  title: string;
  organization: { name: string; logoUrl: string | null; city: string | null };
  horizonDays: number;
  seats: number;
  /** Booked by days, not by the hour. */
  wholeDays: boolean;
  /** Only ever online: the client's clock is the one that counts. */
  remote: boolean;
}
