package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.ForwardedState;
import io.hookline.attribution.collect.receipt.ForwardedEvents;
import io.hookline.attribution.collect.receipt.ForwardedView;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Tells receipts what became of their events. */
@Singleton
class ForwardedReceipts implements ForwardedEvents {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ForwardedReceipts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public Map<UUID, ForwardedView> of(Collection<UUID> events) {
    return events.isEmpty()
        ? Map.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select event_id, state, settled_at, code, answer from forwarded_event
                         where brand = :brand and event_id = any(:events)""")
                    .bind("brand", brand.slug())
                    .bindArray("events", UUID.class, events)
                    .map(
                        (row, context) ->
                            Map.entry(row.getObject("event_id", UUID.class), view(row)))
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
  }

  private static ForwardedView view(ResultSet row) throws SQLException {
    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
    return new ForwardedView(
        ForwardedState.valueOf(row.getString("state")),
        settled == null ? null : settled.toInstant(),
        row.getObject("code", Integer.class),
        row.getString("answer"));
  }
}
