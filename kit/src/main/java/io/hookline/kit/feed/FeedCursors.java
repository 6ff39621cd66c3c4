package io.hookline.kit.feed;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Moves a feed's cursor together with what its changes do. */
@ApplicationScoped
class FeedCursors {

  private final Jdbi jdbi;
  private final RowSecurity rows;
  private final BrandScope scope;
  private final Clock clock;
  private final List<FeedSubscription> subscriptions;

  FeedCursors(
      Jdbi jdbi,
      RowSecurity rows,
      BrandScope scope,
      Clock clock,
      @All List<FeedSubscription> subscriptions) {
    this.jdbi = jdbi;
    this.rows = rows;
    this.scope = scope;
    this.clock = clock;
    this.subscriptions = subscriptions;
  }

  /** The cursor of the last change applied, null before the first. */
  @Transactional
  public String position(String feed) {
    return jdbi.withHandle(
        handle -> {
          handle.execute("insert into feed_cursor (feed) values (?) on conflict do nothing", feed);
          return cursor(
              handle.createQuery("select cursor from feed_cursor where feed = :feed"), feed);
        });
  }

  /**
   * Applies a page, unless another replica was faster.
   *
   * @param from the cursor that the page was read after
   * @param asOf when the page was asked for, if it was the feed's last; else null
   * @return whether it was applied
   */
  @Transactional
  public boolean apply(String feed, String from, List<CloudEvent> page, Instant asOf) {
    String now =
        jdbi.withHandle(
            handle ->
                cursor(
                    handle.createQuery(
                        "select cursor from feed_cursor where feed = :feed for update"),
                    feed));
    if (!Objects.equals(now, from)) {
      return false;
    }
    for (List<CloudEvent> run : byBrand(page)) {
      String brand = run.get(0).brand();
      scope.run(brand, () -> hand(feed, brand, run));
    }
    advance(feed, page.isEmpty() ? from : page.get(page.size() - 1).cursor(), asOf);
    return true;
  }

  /** On the service's own account, also where somebody's request waits for it. */
  private void hand(String feed, String brand, List<CloudEvent> changes) {
    rows.bind(brand);
    subscriptions.stream()
        .filter(subscription -> subscription.feed().equals(feed))
        .forEach(subscription -> subscription.apply(brand, changes));
  }

  private void advance(String feed, String to, Instant asOf) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update feed_cursor
                       set cursor = :to, polled_at = :now, failures = 0, failure = null,
                           caught_up_at = coalesce(:asOf, caught_up_at)
                     where feed = :feed
                    """)
                .bind("feed", feed)
                .bind("to", to)
                .bind("asOf", asOf)
                .bind("now", clock.instant())
                .execute());
  }

  /** Notes a failed read, for those who look at freshness. */
  @Transactional
  public void failed(String feed, String reason) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update feed_cursor
                       set polled_at = :now, failures = failures + 1, failure = :reason
                     where feed = :feed
                    """)
                .bind("feed", feed)
                .bind("reason", reason)
                .bind("now", clock.instant())
                .execute());
  }

  private static String cursor(org.jdbi.v3.core.statement.Query query, String feed) {
    Optional<String> found = query.bind("feed", feed).mapTo(String.class).findFirst();
    return found.orElse(null);
  }

  /** Runs of neighbours of one brand, so that the brand is set once a run; the order stays. */
  private static List<List<CloudEvent>> byBrand(List<CloudEvent> page) {
    List<List<CloudEvent>> runs = new ArrayList<>();
    for (CloudEvent change : page) {
      List<CloudEvent> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null || !last.get(0).brand().equals(change.brand())) {
        last = new ArrayList<>();
        runs.add(last);
      }
      last.add(change);
    }
    return runs;
  }
}
