package io.hookline.attribution.collect.health;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts on, in transactions of a bounded size. */
@ApplicationScoped
class CountEvents {

  private static final int AT_ONCE = 20_000;

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

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CountEvents(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record Place(String txid, long seq) {}

  private record Reached(Place place, long passed) {}

  /** Returns whether there may be more. */
  @Transactional
  public boolean step() {
    return jdbi.withHandle(
        handle ->
            step(handle, "events", CountSql.EVENTS)
                | step(handle, "receipts", CountSql.RECEIPTS)
                | step(handle, "refusals", CountSql.REFUSALS));
  }

  private boolean step(Handle handle, String input, String count) {
    Place from = locked(handle, input);
    Optional<Reached> reached =
        handle
            .createQuery(count)
            .bind("brand", brand.slug())
            .bind("txid", from.txid())
            .bind("seq", from.seq())
            .bind("limit", AT_ONCE)
            .bindMap(
                input.equals("refusals")
                    ? java.util.Map.of()
                    : java.util.Map.of("standard", STANDARD.toArray(String[]::new)))
            .map(
                (row, context) ->
                    new Reached(
                        new Place(row.getString("txid"), row.getLong("seq")),
                        row.getLong("passed")))
            .findOne();
    reached.ifPresent(now -> move(handle, input, now.place()));
    return reached.map(now -> now.passed() == AT_ONCE).orElse(false);
  }

  /** Whoever else counts the brand waits for the commit, and goes on from there. */
  private Place locked(Handle handle, String input) {
    handle
        .createUpdate(
            """
            insert into source_day_position (brand, input, txid, seq)
            values (:brand, :input, '0'::xid8, 0) on conflict do nothing""")
        .bind("brand", brand.slug())
        .bind("input", input)
        .execute();
    return handle
        .createQuery(
            """
            select txid::text as txid, seq from source_day_position
             where brand = :brand and input = :input for update""")
        .bind("brand", brand.slug())
        .bind("input", input)
        .map((row, context) -> new Place(row.getString("txid"), row.getLong("seq")))
        .one();
  }

  private void move(Handle handle, String input, Place to) {
    handle
        .createUpdate(
            """
            update source_day_position set txid = :txid::xid8, seq = :seq
             where brand = :brand and input = :input""")
        .bind("brand", brand.slug())
        .bind("input", input)
        .bind("txid", to.txid())
        .bind("seq", to.seq())
        .execute();
  }
}
