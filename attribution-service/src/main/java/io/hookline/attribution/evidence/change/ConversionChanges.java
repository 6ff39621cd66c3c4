package io.hookline.attribution.evidence.change;

import io.hookline.attribution.evidence.change.Changed.Row;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The list of what changed of orders, and why; it is only added to. */
@ApplicationScoped
public class ConversionChanges {

  private static final String ADD =
      """
      insert into conversion_change (brand, at, conversion_id, cause)
      select :brand, :now, t.conversion_id, t.cause
        from unnest(:conversions::uuid[], :causes::text[]) as t(conversion_id, cause)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  ConversionChanges(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** In the transaction that changes them; with one statement. */
  public void add(Changed changed) {
    List<Row> rows = changed.rows();
    if (rows.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("now", clock.instant())
                .bind("conversions", ArrayParameters.of(rows, c -> c.uuids(Row::conversion)))
                .bind("causes", ArrayParameters.of(rows, c -> c.texts(row -> row.cause().name())))
                .execute());
  }
}
