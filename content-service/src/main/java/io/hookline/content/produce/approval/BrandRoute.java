package io.hookline.content.produce.approval;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand its route, which asks for no approval until somebody decides otherwise. */
@Singleton
class BrandRoute implements BrandSetup {

  private static final String INSERT =
      """
      insert into approval_route (id, brand, steps, version, created_at, updated_at)
      values (:id, :brand, '[]', 0, :now, :now)
      on conflict do nothing
      """;

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Clock clock;

  BrandRoute(Jdbi jdbi, Outbox outbox, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void setUp(BrandFacts brand) {
    ApprovalRouteView route =
        new ApprovalRoute(Ids.next(), null, List.of(), clock.instant()).view();
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bind("id", route.id())
                    .bind("brand", brand.slug())
                    .bind("now", route.createdAt())
                    .execute());
    if (added > 0) {
      outbox.append(brand.slug(), new ApprovalRouteEvent.Created(route));
    }
  }
}
