package io.hookline.kit.webhook;

import io.hookline.kit.problem.Problem;
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

  List<Webhook> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
