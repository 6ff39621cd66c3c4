package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.terms.BonusMetric;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** By what bonuses and bounties are reached under a partnership. */
@ApplicationScoped
class ReadMetrics {

  /**
   * An order of which nothing is left counts as none, and neither does one of which everything was
   * made void; one that is shared counts as its share. One that is disputed is as good as held:
   * rules do not look at it, and the dispute may end where it was; so is one without a commission
   * that could be held, which a rule finds suspicious.
   *
   * <p>All that is known of an order is one group: there are too many under a partnership for a
   * plan that looks for one kind of it for each of another.
   */
  private static final String ORDERS =
      """
      with told as (
        select conversion_id, creator_id, occurred_at, net_value, share, null as status,
               false as suspicious
          from credited_order
         where brand = :brand and partnership_id = :partnership and net_value > 0
         union all
        select source_id::uuid, creator_id, null, null, null, status, false
          from earning
         where brand = :brand and partnership_id = :partnership and source_kind = :source
           and reverses_id is null
         union all
        select conversion_id, creator_id, null, null, null, null, true
          from suspicious_order
         where brand = :brand and partnership_id = :partnership)
      select max(occurred_at) as occurred_at, max(net_value) as net_value, max(share) as share,
             coalesce(bool_or(status in ('HELD', 'DISPUTED')), false) or bool_or(suspicious) as held
        from told
       group by conversion_id, creator_id
      having max(occurred_at) is not null and bool_and(status = 'VOID') is not true
       order by 1, conversion_id
      """;

  /**
   * Of an instant the reading that was collected last. Views that were paid for are not the
   * creator's: those that a network parts off are left out, and where it parts none all count. That
   * is found out once for each post.
   */
  private static final String VIEWS =
      """
      with post as materialized (
        select p.id, p.published_at,
               case when exists (
                 select 1 from view_count o
                  where o.brand = :brand and o.post_id = p.id and o.dataset = 'ORGANIC')
               then 'ORGANIC' else 'COMBINED' end as dataset
          from post_fact p
         where p.brand = :brand and p.partnership_id = :partnership and p.published_at is not null)
      select distinct on (v.captured_at, p.id) p.id as post_id, p.published_at, v.captured_at, v.views
        from post p
        join view_count v
          on v.brand = :brand and v.post_id = p.id and v.dataset = p.dataset
         and v.captured_at >= p.published_at
       order by v.captured_at, p.id, v.collected_at desc, v.id desc
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ReadMetrics(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** In the order of time. */
  List<PostViews> views(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEWS)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .map(ConstructorMapper.of(PostViews.class))
                .list());
  }

  List<Reached> changes(UUID partnership, List<PostViews> views) {
    List<Reached> changes = new ArrayList<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(ORDERS)
                .bind("source", SourceKind.CONVERSION)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .map(
                    (row, context) -> {
                      Instant at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
                      BigDecimal value = row.getBigDecimal("net_value");
                      boolean held = row.getBoolean("held");
                      return List.of(
                          new Reached(BonusMetric.REVENUE, at, value, held),
                          new Reached(
                              BonusMetric.CONVERSIONS, at, row.getBigDecimal("share"), held));
                    })
                .forEach(changes::addAll));
    Map<UUID, Long> last = new HashMap<>();
    for (PostViews told : views) {
      long before = last.getOrDefault(told.postId(), 0L);
      last.put(told.postId(), told.views());
      changes.add(
          new Reached(
              BonusMetric.VIEWS,
              told.capturedAt(),
              BigDecimal.valueOf(told.views() - before),
              false));
    }
    return changes;
  }
}
