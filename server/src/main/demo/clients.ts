import { clients } from '@estrade/api/clients';
import { ClientDraft } from '@estrade/api/clients-shapes';
import type { DemoClient, DemoOrganization } from '@estrade/editions/demo/demo-world';
import { Temporal } from 'temporal-polyfill';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

interface Company {
  readonly people: ReadonlyMap<string, Person>;
  /** Ids by key. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly list: readonly DemoOrganization[];
  /** ISO day. */
  readonly today: string;
}

/** Between one measuring and the next. */
const WEEKS = 9;

/** Writes down who the organizations know already, with notes and measures, in the name of each owner. */
export async function knowClients(stage: Stage, list: readonly DemoClient[], company: Company): Promise<void> {
  for (const client of list) await know(stage, client, company);
}

async function know(stage: Stage, client: DemoClient, { people, organizations, list, today }: Company): Promise<void> {
  const { team } = list.find(({ key }) => key === client.organization)!;
  const owner = people.get(team.find(({ role }) => role === 'owner')!.member)!;
  const call = stage.as(owner.token);
  const organizationId = organizations.get(client.organization)!;
  const { id: clientId } = await call(clients.create, { params: { organizationId }, body: draftOf(client) });
  const params = { organizationId, clientId };
  for (const text of client.notes) await call(clients.note, { params, body: { text } });
  for (const [at, set] of client.measures.entries()) {
    const { id: setId } = await call(clients.beginMeasures, { params, body: {} });
    const values = Object.entries(set).map(([point, value]) => {
      return { point, value, kind: 'body' as const, unit: 'cm' as const };
    });
    const weeks = (client.measures.length - at) * WEEKS;
    const measuredOn = Temporal.PlainDate.from(today).subtract({ weeks }).toString();
    const body = { revision: 1, measuredOn, values };
    const { revision } = await call(clients.saveMeasures, { params: { ...params, setId }, body });
    await call(clients.confirmMeasures, { params: { ...params, setId }, body: { revision } });
  }
}

function draftOf({ city, organization: _, notes: __, measures: ___, ...known }: DemoClient): ClientDraft {
  return ClientDraft.parse({ ...known, address: { city, country: 'FR' }, language: 'fr' });
}
