package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@Singleton
class BrandAccountRepository extends Aggregates<BrandAccount, BrandAccountView> {

  private final EntityManager entities;

  BrandAccountRepository(AggregateStore store, EntityManager entities) {
    super(store, BrandAccount.class, BrandAccount::view, AccountProblem.ACCOUNT_NOT_FOUND);
    this.entities = entities;
  }

  List<BrandAccount> named(Network network, Collection<String> handles) {
    return entities
        .createQuery(
            "from BrandAccount where network = :network and handle in :handles", BrandAccount.class)
        .setParameter("network", network)
        .setParameter("handles", handles)
        .getResultList();
  }

  List<BrandAccount> on(Network network) {
    return entities
        .createQuery("from BrandAccount where network = :network", BrandAccount.class)
        .setParameter("network", network)
        .getResultList();
  }
}
