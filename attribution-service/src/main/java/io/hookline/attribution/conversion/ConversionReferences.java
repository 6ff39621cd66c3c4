package io.hookline.attribution.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  public boolean has(UUID conversion) {
    return !orders(conversion).isEmpty();
  }

  /** The shop's id of its order; empty for one without, and for what is no conversion. */
  public Optional<String> orderOf(UUID conversion) {
    return orders(conversion).stream().flatMap(Optional::stream).findFirst();
  }

  private List<Optional<String>> orders(UUID conversion) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select order_id from conversion where brand = :brand and id = :id")
                .bind("brand", brand.slug())
                .bind("id", conversion)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .list());
  }
}
