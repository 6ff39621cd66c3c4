package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.SourceKind;
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
      select p.brand, p.partnership_id from post_fact p
       where p.brand = :brand and p.id = any(cast(:posts as uuid[])) and p.partnership_id is not null
      union
      select p.brand, p.former_partnership_id from post_fact p
       where p.brand = :brand and p.id = any(cast(:posts as uuid[]))
         and p.former_partnership_id is not null
      union
      select e.brand, e.partnership_id from earning e
       where e.brand = :brand and e.source_kind = :source and e.partnership_id is not null
         and e.source_id in (select post::text from unnest(cast(:posts as uuid[])) as t (post))
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

  /** Those of the posts, as far as it is known whose they are, or were. */
  void addOfPosts(Collection<UUID> posts) {
    rows.addFound(
        brand.slug(),
        OF_POSTS,
        Map.of("source", SourceKind.BOUNTY.name(), "posts", posts.toArray(UUID[]::new)));
  }

  /** Those of the present brand whose fees are due on days. */
  void addWithDates() {
    rows.addFound(brand.slug(), WITH_DATES, Map.of());
  }

  List<UUID> take(Collection<UUID> ids) {
    return rows.take(brand.slug(), ids);
  }

  DueRows rows() {
    return rows;
  }
}
