import { Announcer } from './announcer.service.ts';
import { CardsController } from './cards.controller.ts';
import { Challenges } from './challenges.service.ts';
import { Courier } from './courier.service.ts';
import { Intents } from './intents.service.ts';
import { MerchantKey } from './merchant-key.service.ts';
import { MerchantsController } from './merchants.controller.ts';
import { NetworkJobs } from './network.jobs.ts';
import { NetworkRefunds } from './network-refunds.service.ts';
import { NetworkRepository } from './network.repository.ts';
import './refusals.ts';
import { OutgoingRepository } from './outgoing.repository.ts';
import { Paying } from './paying.service.ts';
import { NetworkRefundsRepository } from './refunds-of-network.repository.ts';

const services = [Intents, Paying, Challenges, NetworkRefunds, Announcer, Courier, MerchantKey, NetworkJobs];
const repositories = [NetworkRepository, NetworkRefundsRepository, OutgoingRepository];

/** The embedded card network, a guest in this module: it shares nothing with payments but the process. */
export const networkParts = {
  controllers: [MerchantsController, CardsController],
  providers: [...services, ...repositories],
};
