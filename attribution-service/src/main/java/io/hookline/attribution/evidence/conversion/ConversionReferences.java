package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
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

  /**
   * Those of the ids that are conversions, with the shop's ids of their orders; empty for one
   * without.
   */
  public Map<UUID, Optional<String>> orders(Collection<UUID> conversions) {
    if (conversions.isEmpty()) {
      return Map.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, order_id from conversion where brand = :brand and id = any(:ids)")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, conversions)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject(1, UUID.class), Optional.ofNullable(row.getString(2))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
