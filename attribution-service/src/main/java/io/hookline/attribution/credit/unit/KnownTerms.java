package io.hookline.attribution.credit.unit;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whose promo codes are, and what options of surveys say. */
@Singleton
class KnownTerms {

  private static final String CODES =
      """
      select id, creator_id, partnership_id from promo_code
       where brand = :brand and id = any(:codes)
      """;

  private static final String OPTIONS =
      """
      select s.id, o ->> 'key' as key, coalesce(o ->> 'channel', o ->> 'label') as said,
             (o ->> 'creatorId')::uuid as creator_id
        from survey s cross join lateral jsonb_array_elements(s.options) o
       where s.brand = :brand and s.id = any(:surveys)
      """;

  record Code(UUID creator, UUID partnership) {}

  /**
   * @param said the word by which channels know it
   * @param creator null for none
   */
  record Option(String said, UUID creator) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  KnownTerms(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Map<UUID, Code> codes(Collection<UUID> codes) {
    Map<UUID, Code> known = new HashMap<>();
    if (!codes.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(CODES)
                  .bind("brand", brand.slug())
                  .bindArray("codes", UUID.class, codes)
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getObject(1, UUID.class),
                              new Code(row.getObject(2, UUID.class), row.getObject(3, UUID.class))))
                  .forEach(one -> known.put(one.getKey(), one.getValue())));
    }
    return known;
  }

  /** By survey and key of the option. */
  Map<List<Object>, Option> options(Collection<UUID> surveys) {
    Map<List<Object>, Option> known = new HashMap<>();
    if (!surveys.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(OPTIONS)
                  .bind("brand", brand.slug())
                  .bindArray("surveys", UUID.class, surveys)
                  .map(
                      (row, context) ->
                          Map.entry(
                              List.<Object>of(row.getObject(1, UUID.class), row.getString(2)),
                              new Option(row.getString(3), row.getObject(4, UUID.class))))
                  .forEach(one -> known.put(one.getKey(), one.getValue())));
    }
    return known;
  }
}
