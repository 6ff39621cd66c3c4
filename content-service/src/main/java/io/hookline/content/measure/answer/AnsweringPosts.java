package io.hookline.content.measure.answer;

import io.hookline.content.measure.snapshot.Precedence;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Posts that answer comments, with their newest counters. */
@ApplicationScoped
class AnsweringPosts {

  /** A page of posts first, then what is asked of each. Bought views are no answer's merit. */
  private static final String BEFORE =
      """
      with page as (
        select distinct on (a.post_id) a.post_id as id, p.creator_id, p.published_at
          from comment_answer a
          join post p on p.id = a.post_id
         where a.brand = :brand and a.post_id < :before and p.published_at is not null
         order by a.post_id desc
         limit :limit)
      select p.id as post_id, p.creator_id, p.published_at, answered.comments, answered.questions,
             answered.timed_comments, answered.median_response_seconds, s.captured_at, s.views, s.likes, s.shares, s.saves,
             s.comments as own_comments
        from page p
       cross join lateral (
         select count(*) as comments,
                count(*) filter (where c.class = 'QUESTION') as questions,
                count(*) filter (where c.commented_at <= p.published_at) as timed_comments,
                percentile_cont(0.5) within group (
                  order by extract(epoch from p.published_at - c.commented_at))
                  filter (where c.commented_at <= p.published_at)::bigint
                  as median_response_seconds
           from comment_answer a
           join comment c on c.id = a.comment_id
          where a.post_id = p.id) answered
        left join lateral (
         select * from snapshot s
          where s.post_id = p.id and s.captured_at >= p.published_at and s.dataset = 'ORGANIC'
            and s.source <> 'ESTIMATED'
          order by %s
          limit 1) s on true
       order by p.id desc
      """
          .formatted(Precedence.newest("s"));

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AnsweringPosts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<AnsweringPostView> before(UUID post, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("brand", brand.slug())
                .bind("before", post)
                .bind("limit", limit)
                .map(ConstructorMapper.of(AnsweringPostView.class))
                .list());
  }
}
