package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
class PromoCodeRepository extends Aggregates<PromoCode, PromoCodeView> {

  private final CodeLooks looks;
  private final CurrentActor actor;

  PromoCodeRepository(AggregateStore store, CodeLooks looks, CurrentActor actor) {
    super(store, PromoCode.class, PromoCode::view, PromoCodeProblem.PROMO_CODE_NOT_FOUND);
    this.looks = looks;
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
    return issued;
  }

  /** On whose account codes change at the moment. */
  String by() {
    return actor.actor().shown();
  }
}
