package io.hookline.attribution.credit.decision;

import io.hookline.attribution.credit.decision.CreditEvent.Decision;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Decides credits anew and tells of those that changed. */
@ApplicationScoped
public class DecideCredits {

  private final Jdbi jdbi;
  private final CreditRows rows;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  DecideCredits(Jdbi jdbi, CreditRows rows, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.rows = rows;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** With one statement however many conversions there are. */
  public void of(Collection<UUID> conversions) {
    if (conversions.isEmpty()) {
      return;
    }
    List<CreditEvent.Decided> changed =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(CreditSql.DECIDE)
                    .bind("brand", brand.slug())
                    .bindArray("conversions", UUID.class, conversions)
                    .bind("most", CreditSql.MOST_TOUCHES)
                    .bind("now", clock.instant())
                    .map((row, context) -> new CreditEvent.Decided(decision(row)))
                    .list());
    outbox.append(brand.slug(), changed);
  }

  private Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getObject("conversion_id", UUID.class),
        row.getInt("version"),
        row.getString("model"),
        row.getInt("click_window_hours"),
        row.getInt("view_window_hours"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        rows.credits(row),
        rows.storedEvidence(row));
  }
}
