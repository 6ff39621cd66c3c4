package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.input.OrderKey;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about conversions. */
@ApplicationScoped
public class ConversionReferences {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ConversionReferences(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those of the ids that are conversions, with their orders; empty for one without an id. */
  public Map<UUID, Optional<OrderKey>> orders(Collection<UUID> conversions) {
    if (conversions.isEmpty()) {
      return Map.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, order_numbers, order_id from conversion"
                        + " where brand = :brand and id = any(:ids)")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, conversions)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), order(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Optional<OrderKey> order(ResultSet row) throws SQLException {
    String id = row.getString(3);
    return id == null ? Optional.empty() : Optional.of(new OrderKey(row.getString(2), id));
  }
}
