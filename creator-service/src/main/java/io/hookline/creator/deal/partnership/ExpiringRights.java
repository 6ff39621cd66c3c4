package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rights to use videos and to advertise under a creator's name, and their last days. */
@ApplicationScoped
class ExpiringRights {

  private static final String ENDING =
      """
      select p.id, p.creator_id, p.name, r.right_, r.until
        from partnership p
        cross join lateral (values ('USAGE', p.usage_until), ('WHITELISTING', p.whitelisting_until))
          as r (right_, until)
       where p.brand = :brand and p.activated_at is not null
         and (p.usage_until between :today and :last
           or p.whitelisting_until between :today and :last)
         and r.until between :today and :last
         and (r.until, p.id, r.right_) > (:afterDay, :afterId, :afterRight)
       order by r.until, p.id, r.right_
       limit :fetch
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ExpiringRights(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Where a page of them begins: behind this one. */
  record Place(LocalDate until, UUID partnership, String right) {

    static final Place FIRST = new Place(LocalDate.of(2000, 1, 1), new UUID(0, 0), "");
  }

  /**
   * Those that end first, first.
   *
   * @param last the last day that is looked at
   */
  List<ExpiringRightView> page(LocalDate today, LocalDate last, Place after, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENDING)
                .bind("brand", brand.slug())
                .bind("today", today)
                .bind("last", last)
                .bind("afterDay", after.until())
                .bind("afterId", after.partnership())
                .bind("afterRight", after.right())
                .bind("fetch", fetch)
                .map(
                    (row, context) -> {
                      LocalDate until = row.getObject("until", LocalDate.class);
                      return new ExpiringRightView(
                          row.getObject("id", UUID.class),
                          row.getObject("creator_id", UUID.class),
                          row.getString("name"),
                          Right.valueOf(row.getString("right_")),
                          until,
                          (int) (until.toEpochDay() - today.toEpochDay()));
                    })
                .list());
  }
}
