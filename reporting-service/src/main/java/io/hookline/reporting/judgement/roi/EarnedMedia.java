package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.judgement.roi.EmvLine.Action;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Earned media value: the sum of count x unit price over actions (metrics: organic_value over
 * creator content). Organic snapshots only; it is an estimate and never revenue.
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

  private static final int PER_THOUSAND = 1000;
  private static final String NOTE =
      "Impressions are organic views, priced per thousand. Counts are the period's share of lifetime"
          + " totals; unknown counts are left out, see coverage.";

  /**
   * @param cards by the network's name
   */
  static EarnedMedia of(
      List<CreatorActivity.Posts> networks, Map<String, RateCard> cards, String currency) {
    List<EmvLine> lines = new ArrayList<>();
    for (CreatorActivity.Posts posts : networks) {
      lines.addAll(lines(posts, cards.get(posts.network()), currency));
    }
    boolean unknown = !lines.isEmpty() && lines.stream().allMatch(line -> line.amount() == null);
    return new EarnedMedia(
        unknown ? null : sum(lines, EmvLine::amount, currency),
        unknown ? null : sum(lines, EmvLine::low, currency),
        unknown ? null : sum(lines, EmvLine::high, currency),
        lines,
        NOTE);
  }

  private static List<EmvLine> lines(CreatorActivity.Posts posts, RateCard card, String currency) {
    var prices = card == null ? null : card.prices();
    Line line = new Line(posts.network(), currency);
    return List.of(
        line.of(Action.LIKE, posts.likes(), prices == null ? null : prices.like(), 1),
        line.of(Action.COMMENT, posts.comments(), prices == null ? null : prices.comment(), 1),
        line.of(Action.SHARE, posts.shares(), prices == null ? null : prices.share(), 1),
        line.of(Action.SAVE, posts.saves(), prices == null ? null : prices.save(), 1),
        line.of(
            Action.IMPRESSION, posts.views(), prices == null ? null : prices.cpm(), PER_THOUSAND));
  }

  private record Line(String network, String currency) {

    EmvLine of(Action action, CreatorActivity.Counter counter, PriceRange price, int per) {
      return new EmvLine(
          network,
          action,
          counter.count(),
          counter.posts(),
          price == null ? null : new Money(price.mid(), currency),
          per,
          price == null ? null : amount(counter.count(), price.mid(), per),
          price == null ? null : amount(counter.count(), price.low(), per),
          price == null ? null : amount(counter.count(), price.high(), per));
    }

    private Money amount(BigInteger count, BigDecimal price, int per) {
      return count == null
          ? null
          : Amounts.rounded(
              price.multiply(new BigDecimal(count)).divide(BigDecimal.valueOf(per)), currency);
    }
  }

  private static Money sum(List<EmvLine> lines, Function<EmvLine, Money> part, String currency) {
    return Amounts.sum(lines.stream().map(part).filter(Objects::nonNull).toList(), currency);
  }
}
