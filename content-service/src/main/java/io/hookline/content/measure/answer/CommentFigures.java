package io.hookline.content.measure.answer;

import io.hookline.content.produce.commentrules.CommentClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

/**
 * Counts comments by period, in the brand's days. Where periods begin and end is worked out here:
 * the database's table of time zones may be of another version, and would count a comment in none.
 * There a period is a number, from 1; the array of bounds is made once for all rows.
 */
@ApplicationScoped
class CommentFigures {

  /** From an index alone. */
  static final String COUNTS =
      """
      select width_bucket(commented_at, (select cast(:bounds as timestamptz[]))) as period, class,
             count(*) as n
        from comment
       where brand = :brand and commented_at >= :start and commented_at < :end
      """;

  /** Answers are few: from them to their comments. */
  private static final String ANSWERED =
      """
      with first as (
        select c.id, c.class,
               width_bucket(c.commented_at, (select cast(:bounds as timestamptz[]))) as period,
               min(extract(epoch from p.published_at - c.commented_at))
                 filter (where p.published_at >= c.commented_at) as seconds
          from comment_answer a
          join comment c on c.id = a.comment_id
          join post p on p.id = a.post_id
         where a.brand = :brand and c.commented_at >= :start and c.commented_at < :end
           and p.published_at is not null %1$s
         group by c.id),
      posts as (
        select width_bucket(c.commented_at, (select cast(:bounds as timestamptz[]))) as period,
               count(distinct a.post_id) as posts
          from comment_answer a
          join comment c on c.id = a.comment_id
          join post p on p.id = a.post_id
         where a.brand = :brand and c.commented_at >= :start and c.commented_at < :end
           and p.published_at is not null %1$s
         group by 1)
      select period, count(*) as comments, count(*) filter (where class = 'QUESTION') as questions,
             min(posts) as posts, count(seconds) as timed,
             percentile_cont(0.5) within group (order by seconds)::bigint as median_seconds
        from first join posts using (period)
       group by period
      """;

  private static final String IDEAS =
      """
      select width_bucket(c.commented_at, (select cast(:bounds as timestamptz[]))) as period,
             count(distinct c.id) as comments, count(distinct p.id) as posts
        from idea i
        join comment c on c.id = i.comment_id
        left join post p on p.idea_id = i.id and p.published_at is not null
       where i.brand = :brand and i.comment_id is not null
         and c.commented_at >= :start and c.commented_at < :end %s
       group by 1
      """;

  private static final Ideas NO_IDEAS = new Ideas(0, 0, 0);
  private static final Answered NONE = new Answered(0, 0, 0, 0, 0, null);

  private final Jdbi jdbi;

  CommentFigures(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Public because Jdbi reads it. */
  public record Counted(int period, CommentClass commentClass, long n) {}

  /** What became of a period's comments. Public because Jdbi reads it. */
  public record Answered(
      int period, long comments, long questions, long posts, long timed, Long medianSeconds) {}

  /** Comments that became ideas. Public because Jdbi reads it. */
  public record Ideas(int period, long comments, long posts) {}

  CommentFiguresView of(String brand, ZoneId zone, FiguresQuery asked) {
    List<LocalDate> begins = asked.periods();
    Map<Integer, Map<CommentClass, Long>> counts = new HashMap<>();
    Map<Integer, Answered> answers = new HashMap<>();
    Map<Integer, Ideas> ideas = new HashMap<>();
    jdbi.useHandle(
        handle -> {
          String ofPost = asked.post == null ? "" : " and post_id = :post";
          query(handle, COUNTS + ofPost + " group by 1, 2", brand, zone, asked)
              .map(
                  (row, context) ->
                      new Counted(
                          row.getInt("period"),
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
    for (int i = 0; i < begins.size(); i++) {
      LocalDate begin = begins.get(i);
      int number = i + 1;
      periods.add(
          CommentFiguresView.period(
              begin,
              asked.by.next(begin),
              counts.getOrDefault(number, Map.of()),
              ideas.getOrDefault(number, NO_IDEAS),
              answers.getOrDefault(number, NONE)));
    }
    return new CommentFiguresView(asked.by, zone.getId(), periods);
  }

  private static Query query(
      Handle handle, String sql, String brand, ZoneId zone, FiguresQuery asked) {
    return handle
        .createQuery(sql)
        .bindArray(
            "bounds", String.class, asked.bounds(zone).stream().map(Instant::toString).toList())
        .bind("brand", brand)
        .bind("start", asked.start(zone))
        .bind("end", asked.end(zone))
        .bind("post", asked.post);
  }
}
