import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import type { DemoOrganization, DemoService } from '@estrade/editions/demo/demo-world';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

interface Company {
  readonly people: ReadonlyMap<string, Person>;
  /** Ids by key. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly list: readonly DemoOrganization[];
}

/** Writes what is offered by appointment and brings it to the state it is in, in the name of each owner. Answers ids by key. */
export async function offerServices(
  stage: Stage,
  services: readonly DemoService[],
  company: Company,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const service of services) ids.set(service.key, await offer(stage, service, company));
  return ids;
}

async function offer(stage: Stage, service: DemoService, { people, organizations, list }: Company): Promise<string> {
  const { team } = list.find(({ key }) => key === service.organization)!;
  const owner = people.get(team.find(({ role }) => role === 'owner')!.member)!;
  const call = stage.as(owner.token);
  const organizationId = organizations.get(service.organization)!;
  const { id, revision } = await call(offers.create, { params: { organizationId }, body: draftOf(service) });
  if (service.state === 'draft') return id;
  const params = { organizationId, serviceId: id };
  const published = await call(offers.publish, { params, body: { revision } });
  if (service.state === 'paused') await call(offers.pause, { params, body: { revision: published.revision } });
  return id;
}

function draftOf({ vatBasisPoints, deposit, questions, ...service }: DemoService): ServiceDraft {
  const { key: _, organization: __, state: ___, ...terms } = service;
  return ServiceDraft.parse({
    ...terms,
    vatRateBp: vatBasisPoints,
    deposit: deposit ? { kind: 'percentage', ...deposit } : { kind: 'none' },
    brief: questions,
  });
}
