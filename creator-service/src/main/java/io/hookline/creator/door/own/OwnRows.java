package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Asks the database on behalf of a visitor: every question is bound to the brand, {@code :brand},
 * and to the records of the one creator, {@code :records}.
 */
@ApplicationScoped
class OwnRows {

  private final Jdbi jdbi;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  OwnRows(Jdbi jdbi, BrandDirectory brands, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brands = brands;
    this.brand = brand;
  }

  BrandFacts brand() {
    return brands.get(brand.slug());
  }

  /**
   * @param query may name {@code :zone}, the brand's time zone, and {@code :order_source} too
   */
  <T> List<T> list(Visitor visitor, String query, Map<String, ?> values, RowMapper<T> row) {
    return jdbi.withHandle(
        handle -> {
          Query asked = handle.createQuery(query);
          if (query.contains(":zone")) {
            asked.bind("zone", brand().timeZone().getId());
          }
          if (query.contains(":order_source")) {
            asked.bind("order_source", SourceKind.CONVERSION.name());
          }
          return asked
              .bind("brand", brand.slug())
              .bindArray("records", UUID.class, visitor.records())
              .bindMap(values)
              .map(row)
              .list();
        });
  }
}
