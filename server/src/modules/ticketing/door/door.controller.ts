import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { DoorListsService } from './door-lists.service.ts';
import { Door } from './door.service.ts';

@Controller()
export class DoorController {
  constructor(
    private readonly door: Door,
    private readonly lists: DoorListsService,
  ) {}

  @Serves(ticketing.checkInLists)
  checkInLists(@By() actor: Actor, @Input() { params }: In<typeof ticketing.checkInLists>) {
    return this.lists.checkInLists(actor, params.eventId);
  }

  @Serves(ticketing.createCheckInList)
  createList(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.createCheckInList>) {
    return this.lists.createList(actor, params.eventId, body);
  }

  @Serves(ticketing.changeCheckInList)
  changeList(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.changeCheckInList>) {
    return this.lists.changeList(actor, params.listId, body);
  }

  @Serves(ticketing.checkIn)
  checkIn(@By() actor: Actor, @Input() { body }: In<typeof ticketing.checkIn>) {
    return this.door.checkIn(actor, body);
  }

  @Serves(ticketing.reverseCheckIn)
  reverse(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.reverseCheckIn>) {
    return this.door.reverse(actor, params.checkInId, body.reason);
  }

  @Serves(ticketing.doorCounter)
  counter(@By() actor: Actor, @Input() { params }: In<typeof ticketing.doorCounter>) {
    return this.lists.counter(actor, params.listId);
  }

  @Serves(ticketing.checkIns)
  log(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.checkIns>) {
    return this.lists.log(actor, params.listId, query);
  }

  @Serves(ticketing.findAtDoor)
  findTickets(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.findAtDoor>) {
    return this.lists.findTickets(actor, params.listId, query.search);
  }
}
