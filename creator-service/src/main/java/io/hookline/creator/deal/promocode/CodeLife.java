package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a promo code stands, since when, by whom and why. */
@Embeddable
record CodeLife(
    @Enumerated(EnumType.STRING) PromoCodeStatus status,
    @Column(name = "status_since") Instant since,
    @Column(name = "status_by") String by,
    @Column(name = "status_reason") String reason) {

  static CodeLife begin(String by, Instant now) {
    return new CodeLife(PromoCodeStatus.ACTIVE, now, by, null);
  }

  /**
   * @throws Problem the step's code
   */
  CodeLife take(PromoCodeStep step, String by, String reason, Instant now) {
    return new CodeLife(step.take(status), now, by, reason);
  }
}
