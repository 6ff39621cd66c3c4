package io.hookline.attribution.roster;

import io.hookline.kit.access.BrandCopies;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/**
 * Follows the creator-service. A page becomes one statement per kind of resource, however many
 * changes it holds.
 */
@ApplicationScoped
class RosterSubscription implements FeedSubscription {

  private final BrandCopies brands;
  private final Jdbi jdbi;

  RosterSubscription(BrandCopies brands, Jdbi jdbi) {
    this.brands = brands;
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    brands.apply(changes);
    copy(brand, changes, name -> name.startsWith("Creator"), RosterSql.CREATORS);
    copy(brand, changes, name -> name.startsWith("Partnership"), RosterSql.PARTNERSHIPS);
    copy(brand, changes, name -> name.startsWith("PromoCode"), RosterSql.PROMO_CODES);
  }

  private void copy(String brand, List<CloudEvent> changes, Predicate<String> kind, String sql) {
    List<String> rows =
        changes.stream()
            .filter(change -> kind.test(change.name()))
            .map(change -> change.data().toString())
            .toList();
    if (!rows.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(sql)
                  .bind("brand", brand)
                  .bind("rows", "[" + String.join(",", rows) + "]")
                  .execute());
    }
  }
}
