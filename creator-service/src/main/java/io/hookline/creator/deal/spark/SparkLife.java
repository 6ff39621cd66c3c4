package io.hookline.creator.deal.spark;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where an authorization stands, since when and by whom. */
@Embeddable
record SparkLife(
    @Enumerated(EnumType.STRING) SparkStatus status,
    @Column(name = "status_since") Instant since,
    @Column(name = "status_by") String by) {

  static SparkLife begin(String by, Instant now) {
    return new SparkLife(SparkStatus.NOT_USED, now, by);
  }

  /**
   * @throws Problem the code that tells of the status
   */
  SparkLife take(SparkStep step, String by, Instant now) {
    return new SparkLife(step.take(status), now, by);
  }
}
