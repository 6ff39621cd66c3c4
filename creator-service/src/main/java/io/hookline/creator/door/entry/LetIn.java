package io.hookline.creator.door.entry;

import io.hookline.creator.door.DoorProblem;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks whether a link is good, and whose it is. */
@ApplicationScoped
class LetIn {

  private final DoorLinks links;
  private final DoorUses uses;
  private final Creators creators;
  private final Clock clock;

  LetIn(DoorLinks links, DoorUses uses, Creators creators, Clock clock) {
    this.links = links;
    this.uses = uses;
    this.creators = creators;
    this.clock = clock;
  }

  /**
   * @throws Problem DOOR_LINK_UNKNOWN, whatever ended the link: a former secret tells nobody more
   *     than a guess
   */
  @Transactional
  Visitor by(UUID id) {
    Instant now = clock.instant();
    DoorLink link = links.find(id).filter(found -> found.isGood(now)).orElseThrow(LetIn::unknown);
    uses.note(id, now);
    List<UUID> records = creators.records(link.creatorId());
    return new Visitor(id, records.get(0), records, link.expiresAt());
  }

  static Problem unknown() {
    return new Problem(DoorProblem.DOOR_LINK_UNKNOWN, "Ask for a new link.");
  }
}
