package io.hookline.creator.deal.spark;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which authorizations end soon, or have to end now. */
@ApplicationScoped
class EndingSparks {

  private static final String SOON =
      """
      select id from spark_authorization
       where brand = :brand and status in ('NOT_USED', 'IN_USE') and notice_at <= :now
         and ends_at > :now and id < :before
       order by id desc limit :fetch
      """;

  private static final String DUE =
      """
      select id from spark_authorization
       where brand = :brand and status in ('NOT_USED', 'IN_USE')
         and (ends_at <= :now or noticed_at is null and notice_at <= :now)
       order by ends_at limit 200 for update skip locked
      """;

  private final Jdbi jdbi;
  private final SparkRepository authorizations;
  private final CurrentBrand brand;

  EndingSparks(Jdbi jdbi, SparkRepository authorizations, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.authorizations = authorizations;
    this.brand = brand;
  }

  /** The newest first. */
  List<SparkAuthorizationView> page(PageQuery page, Instant now) {
    List<UUID> ids =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SOON)
                    .bind("brand", brand.slug())
                    .bind("now", now)
                    .bind("before", page.before())
                    .bind("fetch", page.fetch())
                    .mapTo(UUID.class)
                    .list());
    return authorizations.all(ids).stream()
        .map(SparkAuthorization::view)
        .sorted(Comparator.comparing(view -> ids.indexOf(view.id())))
        .toList();
  }

  /** Some of those whose days are over, or whose end has to be told of. */
  List<SparkAuthorization> due(Instant now) {
    return authorizations.all(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(DUE)
                    .bind("brand", brand.slug())
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .list()));
  }
}
