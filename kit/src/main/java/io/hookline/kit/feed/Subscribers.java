package io.hookline.kit.feed;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Hands a page to the feed's subscriptions, brand by brand in the page's order, and each kind of
 * resource to those that follow it. They work on the service's own account, also where somebody's
 * request waits for it.
 */
@ApplicationScoped
public class Subscribers {

  private final Jdbi jdbi;
  private final RowSecurity rows;
  private final BrandScope scope;
  private final ParkedChanges parked;
  private final List<FeedSubscription> subscriptions;

  Subscribers(
      Jdbi jdbi,
      RowSecurity rows,
      BrandScope scope,
      ParkedChanges parked,
      KnownSubscriptions subscriptions) {
    this.jdbi = jdbi;
    this.rows = rows;
    this.scope = scope;
    this.parked = parked;
    this.subscriptions = subscriptions.all();
  }

  /** In sets, as large as the page allows; in the transaction that runs. */
  public void tell(String feed, List<CloudEvent> page) {
    keepApartFromBrands(page);
    byBrand(page, run -> hand(feed, run));
  }

  /** Change by change; those that the database refuses for what they hold are parked. */
  void tellApart(String feed, List<CloudEvent> page) {
    keepApartFromBrands(page);
    byBrand(page, run -> run.forEach(change -> tryOne(feed, change)));
  }

  /**
   * What a feed tells of a brand that another feed is just making known would see no brand, and the
   * brand's page would not see it: neither would ever give it the brand's days. So pages with
   * brands are applied while no other page is, and wait for those that are.
   */
  private void keepApartFromBrands(List<CloudEvent> page) {
    boolean brands =
        page.stream().anyMatch(change -> change.resource().equals(BrandReplica.BRANDS));
    execute(
        "select pg_advisory_xact_lock%s(hashtextextended('hookline.brands', 0))"
            .formatted(brands ? "" : "_shared"));
  }

  private void tryOne(String feed, CloudEvent change) {
    execute("savepoint feed_change");
    try {
      hand(feed, List.of(change));
    } catch (RuntimeException failure) {
      Optional<String> fault = ParkedChanges.fault(failure);
      if (fault.isEmpty()) {
        throw failure;
      }
      execute("rollback to savepoint feed_change");
      parked.park(feed, change, fault.get());
    }
    execute("release savepoint feed_change");
  }

  private void hand(String feed, List<CloudEvent> changes) {
    String brand = changes.get(0).brand();
    Map<String, List<CloudEvent>> byResource =
        changes.stream().collect(Collectors.groupingBy(CloudEvent::resource));
    for (FeedSubscription subscription : subscriptions) {
      if (subscription.feed().equals(feed) && byResource.containsKey(subscription.resource())) {
        subscription.apply(brand, byResource.get(subscription.resource()));
      }
    }
  }

  /**
   * Runs of neighbours of one brand, so that the brand is set once a run; and before any savepoint,
   * which would take it back.
   */
  private void byBrand(List<CloudEvent> page, Consumer<List<CloudEvent>> work) {
    for (int from = 0, to; from < page.size(); from = to) {
      String brand = page.get(from).brand();
      for (to = from + 1; to < page.size() && page.get(to).brand().equals(brand); ) {
        to++;
      }
      List<CloudEvent> run = new ArrayList<>(page.subList(from, to));
      scope.run(
          brand,
          () -> {
            rows.bind(brand);
            work.accept(run);
          });
    }
  }

  private void execute(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }
}
