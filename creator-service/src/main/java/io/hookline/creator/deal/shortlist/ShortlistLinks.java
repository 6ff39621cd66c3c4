package io.hookline.creator.deal.shortlist;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Singleton
class ShortlistLinks extends Aggregates<ShortlistLink, ShortlistLinkChange> {

  private final BySecret bySecret;
  private final EntityManager entities;

  ShortlistLinks(AggregateStore store, JdbcTransactions transactions, EntityManager entities) {
    super(
        store,
        ShortlistLink.class,
        ShortlistLink::change,
        ShortlistProblem.SHORTLIST_LINK_NOT_FOUND);
    this.bySecret = new BySecret(transactions, "shortlist_link");
    this.entities = entities;
  }

  BySecret bySecret() {
    return bySecret;
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
