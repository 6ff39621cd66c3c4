package io.hookline.content.plan.trend;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the ideas that name trends. Counted from the ideas at each read, so that the figure is
 * right however many people work at once.
 */
@Singleton
class TrendUses {

  private static final String COUNT =
      """
      select trend_id, count(*) as ideas, count(*) filter (where state = 'USED') as used
        from idea
       where brand = :brand and trend_id = any(:ids)
       group by trend_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TrendUses(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that nothing names are left out. */
  Map<UUID, TrendUsesView> of(Collection<UUID> trends) {
    Map<UUID, TrendUsesView> uses = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, trends)
                .map(
                    (row, context) ->
                        uses.put(
                            row.getObject("trend_id", UUID.class),
                            new TrendUsesView(row.getLong("ideas"), row.getLong("used"))))
                .list());
    return uses;
  }
}
