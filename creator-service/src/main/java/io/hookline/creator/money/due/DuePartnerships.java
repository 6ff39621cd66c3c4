package io.hookline.creator.money.due;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Partnerships of which something may be due. */
@ApplicationScoped
class DuePartnerships {

  private static final String OF_POSTS =
      """
      select distinct brand, partnership_id from post_fact
       where brand = :brand and id = any(cast(:posts as uuid[])) and partnership_id is not null
      """;

  private static final String WITH_DATES =
      """
      select brand, id from partnership
       where brand = :brand and status in ('ACTIVE', 'PAUSED')
         and pay -> 'flatFee' ->> 'due' = 'ON_DATES'
      """;

  private final DueRows rows;
  private final CurrentBrand brand;

  DuePartnerships(Jdbi jdbi, CurrentBrand brand) {
    this.rows =
        new DueRows(jdbi, "partnership_due", "partnership_id", "brands_with_due_partnerships");
    this.brand = brand;
  }

  void add(Collection<UUID> partnerships) {
    rows.add(brand.slug(), partnerships);
  }

  /** Those of the posts, as far as it is known whose they are. */
  void addOfPosts(Collection<UUID> posts) {
    rows.addFound(brand.slug(), OF_POSTS, Map.of("posts", posts.toArray(UUID[]::new)));
  }

  /** Those of the present brand whose fees are due on days. */
  void addWithDates() {
    rows.addFound(brand.slug(), WITH_DATES, Map.of());
  }

  List<UUID> take(int size) {
    return rows.take(brand.slug(), size);
  }

  List<String> brands() {
    return rows.brands();
  }
}
