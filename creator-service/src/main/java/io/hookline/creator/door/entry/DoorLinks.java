package io.hookline.creator.door.entry;

import io.hookline.creator.door.DoorProblem;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.value.SecretToken;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class DoorLinks extends Aggregates<DoorLink, DoorLinkChange> {

  private final JdbcTransactions transactions;
  private final EntityManager entities;

  DoorLinks(AggregateStore store, JdbcTransactions transactions, EntityManager entities) {
    super(store, DoorLink.class, DoorLink::change, DoorProblem.DOOR_LINK_NOT_FOUND);
    this.transactions = transactions;
    this.entities = entities;
  }

  /** Whose link a secret is. */
  record Place(String brand, UUID link) {}

  /** Before the brand is known, outside of a transaction. */
  Optional<Place> bySecret(String secret) {
    byte[] hash = SecretToken.hash(secret);
    return transactions.single(
        connection -> {
          try (PreparedStatement find =
              connection.prepareStatement("select brand, id from creator_door_link_by_secret(?)")) {
            find.setBytes(1, hash);
            try (ResultSet row = find.executeQuery()) {
              return row.next()
                  ? Optional.of(new Place(row.getString(1), row.getObject(2, UUID.class)))
                  : Optional.empty();
            }
          }
        });
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
