package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.rounding.LargestRemainder;
import io.hookline.reporting.figures.value.PricedAction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Earned media value: the sum of count x unit price over actions, as the catalogue's
 * earned_media_value of the creator. Organic counts only; it is an estimate and never revenue.
 *
 * @param amount at mid prices: the sum of the lines' amounts; null when posts are in scope and no
 *     count of theirs is known; 0 when there are no posts
 * @param low at low prices
 * @param high at high prices
 * @param note how to read it
 */
@Schema(name = "EarnedMedia")
public record EarnedMedia(
    @Schema(nullable = true) Money amount,
    @Schema(nullable = true) Money low,
    @Schema(nullable = true) Money high,
    List<EmvLine> lines,
    String note) {

  private static final String NOTE =
      "Impressions are organic views, priced per thousand. Counts are what the period added to the"
          + " posts' counters; a counter that a network corrected downwards takes away. Unknown counts"
          + " and actions without a price are left out, see the lines and the coverage.";

  /** What was counted of an action on a network, and what it is priced at. */
  private record Priced(
      String network, PricedAction action, CreatorActivity.Counter counter, PriceRange price) {

    BigDecimal worth(Function<PriceRange, BigDecimal> level) {
      return action.worth(
          counter.count() == null ? null : new BigDecimal(counter.count()),
          price == null ? null : level.apply(price));
    }
  }

  /**
   * @param cards by the network's name
   */
  static EarnedMedia of(
      List<CreatorActivity.Posts> networks, Map<String, RateCard> cards, String currency) {
    List<Priced> priced = priced(networks, cards);
    List<Money> amounts = rounded(priced, PriceRange::mid, currency);
    List<Money> lows = rounded(priced, PriceRange::low, currency);
    List<Money> highs = rounded(priced, PriceRange::high, currency);
    List<EmvLine> lines = new ArrayList<>();
    for (int n = 0; n < priced.size(); n++) {
      lines.add(line(priced.get(n), amounts.get(n), lows.get(n), highs.get(n), currency));
    }
    return new EarnedMedia(
        sum(amounts, currency), sum(lows, currency), sum(highs, currency), lines, NOTE);
  }

  /** At mid prices, not rounded; null when it is unknown. */
  static BigDecimal exact(List<CreatorActivity.Posts> networks, Map<String, RateCard> cards) {
    List<BigDecimal> known =
        priced(networks, cards).stream()
            .map(one -> one.worth(PriceRange::mid))
            .filter(Objects::nonNull)
            .toList();
    return known.isEmpty() && !networks.isEmpty()
        ? null
        : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Priced> priced(
      List<CreatorActivity.Posts> networks, Map<String, RateCard> cards) {
    List<Priced> priced = new ArrayList<>();
    for (CreatorActivity.Posts posts : networks) {
      for (PricedAction action : PricedAction.values()) {
        PriceRange price = action.of(cards.get(posts.network()));
        priced.add(new Priced(posts.network(), action, posts.counters().get(action), price));
      }
    }
    return priced;
  }

  private static List<Money> rounded(
      List<Priced> priced, Function<PriceRange, BigDecimal> level, String currency) {
    List<BigDecimal> exact = new ArrayList<>();
    priced.forEach(one -> exact.add(one.worth(level)));
    List<Money> rounded = new ArrayList<>();
    LargestRemainder.parts(exact, Money.minorDigits(currency))
        .forEach(amount -> rounded.add(amount == null ? null : new Money(amount, currency)));
    return rounded;
  }

  private static EmvLine line(Priced one, Money amount, Money low, Money high, String currency) {
    return new EmvLine(
        one.network(),
        one.action(),
        one.counter().count(),
        Math.toIntExact(one.counter().posts()),
        one.price() == null ? null : new Money(one.price().mid(), currency),
        one.action().per(),
        amount,
        low,
        high);
  }

  private static Money sum(List<Money> amounts, String currency) {
    List<Money> known = amounts.stream().filter(Objects::nonNull).toList();
    return known.isEmpty() && !amounts.isEmpty() ? null : Amounts.sum(known, currency);
  }
}
