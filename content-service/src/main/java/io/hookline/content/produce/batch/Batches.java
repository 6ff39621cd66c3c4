package io.hookline.content.produce.batch;

import io.hookline.content.calendar.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about batches. */
@ApplicationScoped
public class Batches {

  private static final String IN_WORK =
      """
      select person, count(distinct bp.post_id) as posts
        from batch b
        cross join unnest(b.crew) as person
        join batch_post bp on bp.batch_id = b.id
        join post p
          on p.id = bp.post_id and p.published_at is null and p.removed_at is null
       where b.day >= :since
       group by person
      """;

  private final BatchRepository repository;
  private final Jdbi jdbi;

  Batches(BatchRepository repository, Jdbi jdbi) {
    this.repository = repository;
    this.jdbi = jdbi;
  }

  /** Those on the days, first ones first. */
  public List<BatchView> on(Days days) {
    return repository.on(days).stream().map(Batch::view).toList();
  }

  /** For each person of a crew, posts of the person's batches since a day that are not out. */
  public Map<String, Integer> postsInWork(LocalDate since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(IN_WORK)
                .bind("since", since)
                .reduceRows(
                    new HashMap<>(),
                    (posts, row) -> {
                      posts.put(
                          row.getColumn("person", String.class),
                          row.getColumn("posts", Integer.class));
                      return posts;
                    }));
  }
}
