package io.hookline.content.produce.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Counts comments by period, in the brand's days. */
@ApplicationScoped
class CommentFigures {

  /** From an index alone. */
  static final String COUNTS =
      """
      select date_trunc(:unit, commented_at at time zone :zone)::date as period, class, count(*) as n
        from comment
       where brand = :brand and commented_at >= :start and commented_at < :end
      """;

  /** Answers are few: from them to their comments. */
  private static final String ANSWERED =
      """
      with first as (
        select c.id, c.class, date_trunc(:unit, c.commented_at at time zone :zone)::date as period,
               min(extract(epoch from p.published_at - c.commented_at))
                 filter (where p.published_at >= c.commented_at) as seconds
          from comment_answer a
          join comment c on c.id = a.comment_id
          join post p on p.id = a.post_id
         where a.brand = :brand and c.commented_at >= :start and c.commented_at < :end
           and p.published_at is not null %1$s
         group by c.id),
      posts as (
        select date_trunc(:unit, c.commented_at at time zone :zone)::date as period,
               count(distinct a.post_id) as posts
          from comment_answer a
          join comment c on c.id = a.comment_id
          join post p on p.id = a.post_id
         where a.brand = :brand and c.commented_at >= :start and c.commented_at < :end
           and p.published_at is not null %1$s
         group by 1)
      select period, count(*) as comments, count(*) filter (where class = 'QUESTION') as questions,
             min(posts) as posts,
             percentile_cont(0.5) within group (order by seconds)::bigint as median_seconds
        from first join posts using (period)
       group by period
      """;

  private static final String IDEAS =
      """
      select date_trunc(:unit, c.commented_at at time zone :zone)::date as period,
             count(distinct c.id) as comments, count(distinct p.id) as posts
        from idea i
        join comment c on c.id = i.comment_id
        left join post p on p.idea_id = i.id and p.published_at is not null
       where i.brand = :brand and i.comment_id is not null
         and c.commented_at >= :start and c.commented_at < :end %s
       group by 1
      """;

  private static final Ideas NO_IDEAS = new Ideas(null, 0, 0);
  private static final Answered NONE = new Answered(null, 0, 0, 0, null);

  private final Jdbi jdbi;

  CommentFigures(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Public because Jdbi reads it. */
  public record Counted(LocalDate period, CommentClass commentClass, long n) {}

  /** What became of a period's comments. Public because Jdbi reads it. */
  public record Answered(
      LocalDate period, long comments, long questions, long posts, Long medianSeconds) {}

  /** Comments that became ideas. Public because Jdbi reads it. */
  public record Ideas(LocalDate period, long comments, long posts) {}

  CommentFiguresView of(String brand, ZoneId zone, FiguresQuery asked) {
    List<LocalDate> begins = asked.periods();
    Map<LocalDate, Map<CommentClass, Long>> counts = new HashMap<>();
    Map<LocalDate, Answered> answers = new HashMap<>();
    Map<LocalDate, Ideas> ideas = new HashMap<>();
    jdbi.useHandle(
        handle -> {
          String ofPost = asked.post == null ? "" : " and post_id = :post";
          query(handle, COUNTS + ofPost + " group by 1, 2", brand, zone, asked)
              .map(
                  (row, context) ->
                      new Counted(
                          row.getObject("period", LocalDate.class),
                          CommentClass.valueOf(row.getString("class")),
                          row.getLong("n")))
              .forEach(
                  counted ->
                      counts
                          .computeIfAbsent(counted.period(), p -> new EnumMap<>(CommentClass.class))
                          .put(counted.commentClass(), counted.n()));
          String answersOfPost = asked.post == null ? "" : " and c.post_id = :post";
          query(handle, ANSWERED.formatted(answersOfPost), brand, zone, asked)
              .map(ConstructorMapper.of(Answered.class))
              .forEach(answered -> answers.put(answered.period(), answered));
          query(handle, IDEAS.formatted(answersOfPost), brand, zone, asked)
              .map(ConstructorMapper.of(Ideas.class))
              .forEach(idea -> ideas.put(idea.period(), idea));
        });
    List<CommentFiguresView.Period> periods = new ArrayList<>();
    for (LocalDate begin : begins) {
      periods.add(
          CommentFiguresView.period(
              begin,
              asked.by.next(begin),
              counts.getOrDefault(begin, Map.of()),
              ideas.getOrDefault(begin, NO_IDEAS),
              answers.getOrDefault(begin, NONE)));
    }
    return new CommentFiguresView(asked.by, zone.getId(), periods);
  }

  private static Query query(
      Handle handle, String sql, String brand, ZoneId zone, FiguresQuery asked) {
    return handle
        .createQuery(sql)
        .bind("unit", asked.by.unit())
        .bind("zone", zone.getId())
        .bind("brand", brand)
        .bind("start", asked.start(zone))
        .bind("end", asked.end(zone))
        .bind("post", asked.post);
  }
}
