package io.hookline.webhooks.subscription;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import io.hookline.webhooks.WebhookProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

  /**
   * @throws Problem WEBHOOK_NOT_FOUND
   */
  Webhook get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new Problem(WebhookProblem.WEBHOOK_NOT_FOUND, "There is no webhook " + id + "."));
  }

  /**
   * Takes room for one more; whoever asks at the same time waits for this transaction.
   *
   * @throws Problem TOO_MANY_WEBHOOKS
   */
  void requireRoom(String brand, int most) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtext('webhooks of'), hashtext(:brand))")
        .setParameter("brand", brand)
        .getSingleResult();
    if (count() >= most) {
      throw new Problem(
          WebhookProblem.TOO_MANY_WEBHOOKS,
          "A brand may have at most " + Quantity.of(most, "webhook") + ".");
    }
  }

  List<Webhook> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
