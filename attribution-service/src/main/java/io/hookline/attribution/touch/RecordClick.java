package io.hookline.attribution.touch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Stores the click of a visitor, in one round trip. */
@ApplicationScoped
class RecordClick {

  private final Jdbi jdbi;
  private final Clock clock;

  RecordClick(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Returns where the click leads, once it is durable; empty when no link has the slug. */
  Optional<String> of(String slug, UUID id, Visit visit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select record_click(:slug, :id, :now, :clickId, :ttclid, :referrer, :agent)")
                .bind("slug", slug)
                .bind("id", id)
                .bind("now", Timestamp.from(clock.instant()))
                .bind("clickId", ClickId.of(id))
                .bind("ttclid", visit.ttclid())
                .bind("referrer", visit.referrerHost())
                .bind("agent", visit.agent())
                .mapTo(String.class)
                .findOne());
  }
}
