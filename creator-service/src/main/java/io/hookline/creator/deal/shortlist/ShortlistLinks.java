package io.hookline.creator.deal.shortlist;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
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
class ShortlistLinks extends Aggregates<ShortlistLink, ShortlistLinkChange> {

  private final JdbcTransactions transactions;
  private final EntityManager entities;

  ShortlistLinks(AggregateStore store, JdbcTransactions transactions, EntityManager entities) {
    super(
        store,
        ShortlistLink.class,
        ShortlistLink::change,
        ShortlistProblem.SHORTLIST_LINK_NOT_FOUND);
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
              connection.prepareStatement("select brand, id from shortlist_link_by_secret(?)")) {
            find.setBytes(1, hash);
            try (ResultSet row = find.executeQuery()) {
              return row.next()
                  ? Optional.of(new Place(row.getString(1), row.getObject(2, UUID.class)))
                  : Optional.empty();
            }
          }
        });
  }

  /** Newest first. */
  List<ShortlistLink> of(UUID shortlist, UUID before, int limit) {
    return entities
        .createQuery(
            "from ShortlistLink where shortlistId = :shortlist and id < :before order by id desc",
            ShortlistLink.class)
        .setParameter("shortlist", shortlist)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }
}
