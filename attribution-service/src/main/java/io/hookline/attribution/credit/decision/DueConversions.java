package io.hookline.attribution.credit.decision;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of conversions that a change of a partnership or a promo code concerns. */
@ApplicationScoped
public class DueConversions {

  static final String ADD =
      """
      insert into credit_due (brand, conversion_id)
      select :brand, conversion_id from conversion_code
       where brand = :brand and reading = any(:codes)
      union
      select :brand, conversion_id from credit where brand = :brand and creator_id = any(:creators)
      on conflict do nothing
      """;

  /** The limit is written out: as a value it would hide from the planner that few rows go. */
  private static final String TAKE =
      """
      delete from credit_due
       where brand = :brand
         and conversion_id in (select conversion_id from credit_due
                                where brand = :brand order by conversion_id desc limit %d)
      returning conversion_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Adds all conversions with promo codes that read so, and all that were ever credited to the
   * creators.
   */
  public void add(Collection<String> codes, Collection<UUID> creators) {
    if (codes.isEmpty() && creators.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bindArray("codes", String.class, codes)
                .bindArray("creators", UUID.class, creators)
                .execute());
  }

  /** Takes out those that were heard of last, at most so many. */
  public Set<UUID> take(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE.formatted(limit))
                .bind("brand", brand.slug())
                .mapTo(UUID.class)
                .set());
  }
}
