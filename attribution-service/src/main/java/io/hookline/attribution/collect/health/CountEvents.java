package io.hookline.attribution.collect.health;

import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Counts on, in transactions of a bounded size. */
@ApplicationScoped
class CountEvents {

  private static final int AT_ONCE = 20_000;
  private static final String REFUSALS = "refusals";

  private static final Map<String, String> COUNTS =
      Map.of("events", CountSql.EVENTS, "receipts", CountSql.RECEIPTS, REFUSALS, CountSql.REFUSALS);

  /** TikTok's names, and those that take something back; all others are counted as one. */
  static final List<String> STANDARD =
      List.of(
          "AddPaymentInfo",
          "AddToCart",
          "AddToWishlist",
          "ApplicationApproval",
          "CancelOrder",
          "Chargeback",
          "ClickButton",
          "CompleteRegistration",
          "Contact",
          "CustomizeProduct",
          "Download",
          "FindLocation",
          "InitiateCheckout",
          "Lead",
          "Pageview",
          "PlaceAnOrder",
          "Purchase",
          "Refund",
          "Schedule",
          "Search",
          "StartTrial",
          "SubmitApplication",
          "Subscribe",
          "ViewContent");

  private final Reader reader;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CountEvents(Readers readers, Jdbi jdbi, CurrentBrand brand) {
    this.reader = readers.of(Readers.HEALTH);
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record Reached(Position place, long passed) {}

  /** Returns whether there may be more; false also where another replica counts the brand. */
  @Transactional
  public boolean step() {
    Optional<Positions> start = reader.lock();
    if (start.isEmpty()) {
      return false;
    }
    Positions from = start.get();
    Positions to = from;
    boolean more = false;
    for (Map.Entry<String, String> input : COUNTS.entrySet()) {
      Optional<Reached> reached = count(input.getKey(), input.getValue(), from.of(input.getKey()));
      if (reached.isPresent()) {
        to = to.with(input.getKey(), reached.get().place());
        more |= reached.get().passed() == AT_ONCE;
      }
    }
    if (!to.equals(from)) {
      reader.advance(to);
    }
    return more;
  }

  private Optional<Reached> count(String input, String count, Position from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(count)
                .bind("brand", brand.slug())
                .bind("txid", from.txid())
                .bind("seq", from.seq())
                .bind("limit", AT_ONCE)
                .bindMap(
                    input.equals(REFUSALS)
                        ? Map.of()
                        : Map.of("standard", STANDARD.toArray(String[]::new)))
                .map((row, context) -> new Reached(Position.of(row), row.getLong("passed")))
                .findOne());
  }
}
