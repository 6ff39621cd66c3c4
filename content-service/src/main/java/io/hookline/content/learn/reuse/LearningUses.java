package io.hookline.content.learn.reuse;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What makes use of a learning, newest first. */
@Singleton
class LearningUses {

  private static final String USES =
      """
      with used as (
        select * from learning_use u
         where u.learning_id = :learning and u.id < :before
           and (cast(:usedBy as text) is null or u.used_by = :usedBy)
         order by u.id desc
         limit :limit)
      select u.id, u.used_by, u.used_by_id, coalesce(p.title, i.title, b.content ->> 'title') as title,
             coalesce(p.status, i.state, b.state) as state, u.named_at,
             case u.used_by
               when 'POST' then case when p.published_at is null then 0 else 1 end
               when 'IDEA' then (select count(*) from post made
                                  where made.idea_id = i.id and made.published_at is not null)
             end as posts,
             p.network, p.published_at,
             case when u.used_by = 'POST' then
               case when p.published_at is null then 'NOT_OUT'
                    when exists (select from learning_reference r
                                  where r.post_id = p.id and r.learning_id = l.id) then 'EVIDENCE'
                    when p.published_at < l.known_since then 'BEFORE_LEARNING'
                    else 'COUNTED' end
             end as standing,
             s.captured_at, s.views, %1$s as engagements,
             round(%2$s, 4) as engagement_rate_by_views, %3$s as intent_signals,
             round(%4$s, 4) as intent_signal_conversion_rate
        from used u
        join learning l on l.id = u.learning_id
        left join idea i on u.used_by = 'IDEA' and i.id = u.used_by_id
        left join brief b on u.used_by = 'BRIEF' and b.id = u.used_by_id
        left join post p on u.used_by = 'POST' and p.id = u.used_by_id
        %5$s
       order by u.id desc
      """
          .formatted(
              PostAtAge.ENGAGEMENTS,
              PostAtAge.rate(PostAtAge.ENGAGEMENTS),
              PostAtAge.INTENT_SIGNALS,
              PostAtAge.rate(PostAtAge.INTENT_SIGNALS),
              PostAtAge.join());

  /** Of learnings that hold no more, by what can still be changed. */
  private static final String OUTDATED =
      """
      select * from (
        select u.id, u.used_by, u.used_by_id,
               coalesce(p.title, i.title, b.content ->> 'title') as title,
               coalesce(p.status, i.state, b.state) as state, u.named_at, l.id as learning_id,
               l.statement, l.state as learning_state, l.superseded_by, l.reason
          from learning_use u
          join learning l on l.id = u.learning_id and l.state <> 'ACTIVE'
          left join idea i on u.used_by = 'IDEA' and i.id = u.used_by_id
          left join brief b on u.used_by = 'BRIEF' and b.id = u.used_by_id
          left join post p on u.used_by = 'POST' and p.id = u.used_by_id
         where u.brand = :brand and u.id < :before
           and (cast(:usedBy as text) is null or u.used_by = :usedBy)
           and (cast(:usedById as uuid) is null or u.used_by_id = :usedById)) outdated
       where state not in ('USED', 'REJECTED', 'DECLINED', 'WITHDRAWN', 'PUBLISHED', 'REMOVED')
       order by id desc
       limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  LearningUses(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<LearningUseView> of(UUID learning, UsedBy by, AgeQuery age, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(USES)
                .bind("learning", learning)
                .bind("usedBy", by == null ? null : by.name())
                .bind("days", age.days)
                .bind("dataset", age.dataset.name())
                .bind("before", before)
                .bind("limit", limit)
                .map(ConstructorMapper.of(LearningUseView.class))
                .list());
  }

  List<OutdatedLearningUseView> outdated(UsedBy by, UUID usedById, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OUTDATED)
                .bind("brand", brand.slug())
                .bind("usedBy", by == null ? null : by.name())
                .bind("usedById", usedById)
                .bind("before", before)
                .bind("limit", limit)
                .map(ConstructorMapper.of(OutdatedLearningUseView.class))
                .list());
  }
}
