package io.hookline.creator.money.earning;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The holding period of the present brand: a month, unless it says otherwise. */
@ApplicationScoped
public class HoldingPeriods {

  /** As affiliate networks have it: a refund is known by then. */
  private static final int USUAL_DAYS = 30;

  private static final String SET =
      """
      insert into holding_period (brand, days, version, updated_at) values (:brand, :days, 1, :now)
      on conflict (brand) do update
         set days = excluded.days, version = holding_period.version + 1, updated_at = :now
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  HoldingPeriods(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param earnedAt of a commission, bonus or bounty
   */
  public Instant until(Instant earnedAt) {
    return ends().apply(earnedAt);
  }

  /** For several, asked once: from when something is earned to the end of its holding period. */
  public UnaryOperator<Instant> ends() {
    Duration period = Duration.ofDays(get("").days());
    return earnedAt -> earnedAt.plus(period);
  }

  HoldingPeriodView get() {
    return get("");
  }

  /** Nobody else sets it until the commit. */
  HoldingPeriodView lock() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('holding ' || :brand, 0))")
                .bind("brand", brand.slug())
                .mapTo(Integer.class)
                .one());
    return get(" for update");
  }

  private HoldingPeriodView get(String locking) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select days, version, updated_at from holding_period where brand = :brand"
                        + locking)
                .bind("brand", brand.slug())
                .map(ConstructorMapper.of(HoldingPeriodView.class))
                .findOne()
                .orElse(new HoldingPeriodView(USUAL_DAYS, 0, null)));
  }

  HoldingPeriodView set(int days) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SET)
                .bind("brand", brand.slug())
                .bind("days", days)
                .bind("now", clock.instant())
                .execute());
    return get();
  }
}
