package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The links of a brand as the audit looks at them. */
@ApplicationScoped
class AuditedLinks {

  /** Whatever sets a tag: the link, or the query of its destination. */
  private static final String TAGGED =
      """
      landing_url ~ '[?&]utm_source=[^&#]' and landing_url ~ '[?&]utm_medium=[^&#]'
      and (landing_url ~ '[?&]utm_campaign=[^&#]' or utm_campaign is not null)""";

  private static final String COUNT =
      """
      select count(*) as all_links, count(*) filter (where %s) as tagged
        from link where brand = :brand and archived_at is null
      """
          .formatted(TAGGED);

  private static final String COUNT_AT =
      """
      select count(*) as all_links, count(*) filter (where %s) as tagged
        from link
       where brand = :brand and created_at < :at and (archived_at is null or archived_at >= :at)
      """
          .formatted(TAGGED);

  private static final String UNTAGGED =
      """
      select l.id, l.slug, l.kind, l.post_id, coalesce(sum(c.clicks), 0) as clicks
        from link l
        left join click_count c
          on c.brand = l.brand and c.link_id = l.id and c.day between :from and :to
       where l.brand = :brand and l.archived_at is null and not (%s)
       group by l.id, l.slug, l.kind, l.post_id
       order by clicks desc, l.id desc limit :most
      """
          .formatted(TAGGED);

  /**
   * @param all that are not archived
   * @param tagged those with source, medium and campaign
   */
  record Share(long all, long tagged) {}

  /**
   * A link without source, medium or campaign.
   *
   * @param clicks in the period
   */
  record Untagged(UUID id, String slug, LinkKind kind, UUID post, long clicks) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AuditedLinks(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Share share() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bind("brand", brand.slug())
                .map((row, context) -> new Share(row.getLong("all_links"), row.getLong("tagged")))
                .one());
  }

  /** The same of those that there were at an instant; whether they are tagged is as it is now. */
  Share shareAt(Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT_AT)
                .bind("brand", brand.slug())
                .bind("at", at)
                .map((row, context) -> new Share(row.getLong("all_links"), row.getLong("tagged")))
                .one());
  }

  /** Those that were clicked most first. */
  List<Untagged> untagged(LocalDate from, LocalDate to, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UNTAGGED)
                .bind("brand", brand.slug())
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Untagged(
                            row.getObject("id", UUID.class),
                            row.getString("slug"),
                            LinkKind.valueOf(row.getString("kind")),
                            row.getObject("post_id", UUID.class),
                            row.getLong("clicks")))
                .list());
  }
}
