package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PromoCodeRepository extends Aggregates<PromoCode, PromoCodeView> {

  private final EntityManager entities;
  private final CodeLooks looks;
  private final OrderCodes orders;
  private final CodeNews news;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  PromoCodeRepository(
      AggregateStore store,
      EntityManager entities,
      CodeLooks looks,
      OrderCodes orders,
      CodeNews news,
      CurrentBrand brand,
      CurrentActor actor) {
    super(store, PromoCode.class, PromoCode::view, PromoCodeProblem.PROMO_CODE_NOT_FOUND);
    this.entities = entities;
    this.looks = looks;
    this.orders = orders;
    this.news = news;
    this.brand = brand;
    this.actor = actor;
  }

  /**
   * @throws Problem CODE_TAKEN or CODE_LOOKS_LIKE_ANOTHER
   */
  PromoCodeView issue(PromoCode code) {
    Optional<Problem> clash = CodeLooks.clash(code.code(), looks.taken(List.of(code.code())));
    if (clash.isPresent()) {
      throw clash.get();
    }
    PromoCodeView issued = save(code, PromoCodeEvent.Issued::new);
    looks.take(Map.of(issued.id(), issued.code()));
    news.addWhole(brand.slug(), List.of(code.reading()));
    return issued;
  }

  /**
   * @throws Problem PROMO_CODE_WITHDRAWN
   */
  PromoCodeView change(PromoCode code, PromoCodeUpdate rules, Instant now) {
    code.change(rules, now);
    PromoCodeView changed = save(code, PromoCodeEvent.Updated::new);
    news.addWhole(brand.slug(), List.of(code.reading()));
    Long uses = orders.uses(brand.slug(), List.of(changed.id())).get(changed.id());
    return code.settle(uses, by(), now) ? save(code, PromoCodeEvent::settled) : changed;
  }

  /** Those under the partnership, oldest first. */
  List<PromoCode> under(UUID partnership) {
    return entities
        .createQuery(
            "from PromoCode where partnershipId = :partnership order by id", PromoCode.class)
        .setParameter("partnership", partnership)
        .getResultList();
  }

  /** On whose account codes change at the moment. */
  String by() {
    return actor.actor().shown();
  }
}
