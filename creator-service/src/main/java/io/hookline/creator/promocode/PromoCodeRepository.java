package io.hookline.creator.promocode;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PromoCodeRepository implements PanacheRepositoryBase<PromoCode, UUID> {

  PromoCode get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () ->
                new Problem(
                    PromoCodeProblem.PROMO_CODE_NOT_FOUND, "There is no promo code " + id + "."));
  }

  List<PromoCode> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
