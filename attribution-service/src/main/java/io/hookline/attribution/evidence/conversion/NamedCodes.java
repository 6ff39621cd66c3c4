package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.LookAlikes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The promo codes that orders name, with how they read. */
@ApplicationScoped
class NamedCodes {

  /** As it was typed, in upper case. */
  private record Named(UUID conversion, String code) {

    String reading() {
      return LookAlikes.reading(code);
    }
  }

  private final CurrentBrand brand;

  NamedCodes(CurrentBrand brand) {
    this.brand = brand;
  }

  /**
   * @param events binds the events that are looked at
   * @return the orders with codes that were not known of them
   */
  List<UUID> add(Handle handle, UnaryOperator<Query> events) {
    List<Named> added =
        events
            .apply(handle.createQuery(ConversionSql.CODES))
            .map(
                (row, context) ->
                    new Named(row.getObject("conversion_id", UUID.class), row.getString("code")))
            .list();
    readOtherwise(
        handle, added.stream().filter(named -> !named.reading().equals(named.code())).toList());
    return added.stream().map(Named::conversion).toList();
  }

  private void readOtherwise(Handle handle, List<Named> codes) {
    if (!codes.isEmpty()) {
      handle
          .createUpdate(ConversionSql.READINGS)
          .bind("brand", brand.slug())
          .bindArray("conversions", UUID.class, codes.stream().map(Named::conversion).toList())
          .bindArray("codes", String.class, codes.stream().map(Named::code).toList())
          .bindArray("readings", String.class, codes.stream().map(Named::reading).toList())
          .execute();
    }
  }
}
