package io.hookline.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How recent the data read from sisters is. */
@ApplicationScoped
public class Freshness {

  /**
   * One feed's state.
   *
   * @param asOf the data holds everything that the sister knew at this time; null before the first
   *     complete read
   * @param lastChangeAt when the last change that was applied happened at the sister
   * @param failures failed reads since the last good one
   */
  public record Feed(
      String feed, Instant asOf, Instant polledAt, Instant lastChangeAt, int failures) {}

  private final Jdbi jdbi;

  Freshness(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public List<Feed> feeds() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select feed, caught_up_at as as_of, polled_at, last_change_at, failures
                      from feed_cursor order by feed
                    """)
                .map(ConstructorMapper.of(Feed.class))
                .list());
  }

  /** Changes of the present brand that could not be applied and are put aside, by feed. */
  public Map<String, Long> parked() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select feed, count(*) as changes from feed_parked group by feed")
                .map((row, at) -> Map.entry(row.getString("feed"), row.getLong("changes")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
