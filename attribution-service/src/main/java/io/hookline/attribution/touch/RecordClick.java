package io.hookline.attribution.touch;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Stores the click of a visitor. */
@ApplicationScoped
class RecordClick {

  private static final String INSERT =
      """
      insert into touch (brand, id, link_id, kind, occurred_at, received_at, click_id, ttclid,
                         referrer_host, agent)
      values (:brand, :id, :link, 'CLICK', :now, :now, :clickId, :ttclid, :referrer, :agent)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  RecordClick(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Returns the click id once the click is durable. */
  @Transactional
  public String of(UUID link, Visit visit) {
    UUID id = Ids.next();
    String clickId = ClickId.of(id);
    Timestamp now = Timestamp.from(clock.instant());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("link", link)
                .bind("now", now)
                .bind("clickId", clickId)
                .bind("ttclid", visit.ttclid())
                .bind("referrer", visit.referrerHost())
                .bind("agent", visit.agent())
                .execute());
    return clickId;
  }
}
