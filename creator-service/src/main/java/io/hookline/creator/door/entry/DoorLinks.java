package io.hookline.creator.door.entry;

import io.hookline.creator.door.DoorProblem;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Singleton
class DoorLinks extends Aggregates<DoorLink, DoorLinkChange> {

  private final BySecret bySecret;
  private final EntityManager entities;

  DoorLinks(AggregateStore store, JdbcTransactions transactions, EntityManager entities) {
    super(store, DoorLink.class, DoorLink::change, DoorProblem.DOOR_LINK_NOT_FOUND);
    this.bySecret = new BySecret(transactions, "creator_door_link");
    this.entities = entities;
  }

  BySecret bySecret() {
    return bySecret;
  }

  /**
   * @throws Problem DOOR_LINK_NOT_FOUND unless it is this creator's
   */
  DoorLink of(UUID creator, UUID id) {
    return find(id)
        .filter(link -> link.creatorId().equals(creator))
        .orElseThrow(
            () -> new Problem(DoorProblem.DOOR_LINK_NOT_FOUND, "There is no link " + id + "."));
  }

  /** Newest first. */
  List<DoorLink> of(UUID creator, UUID before, int limit) {
    return entities
        .createQuery(
            "from DoorLink where creatorId = :creator and id < :before order by id desc",
            DoorLink.class)
        .setParameter("creator", creator)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  List<DoorLink> allOf(UUID creator) {
    return entities
        .createQuery("from DoorLink where creatorId = :creator order by id", DoorLink.class)
        .setParameter("creator", creator)
        .getResultList();
  }
}
