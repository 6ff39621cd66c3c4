package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.value.PricedAction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a creator in a period, before any price is put on it.
 *
 * @param links credited value with a click or a view as evidence, in the brand's currency; null
 *     while nobody has told of conversions
 * @param codes credited value with a promo code as evidence, in the brand's currency; null with
 *     links
 * @param notConverted credited value in currencies that could not be converted
 */
record CreatorActivity(
    UUID creatorId,
    String creatorName,
    List<Posts> networks,
    Basis basis,
    BigDecimal links,
    BigDecimal codes,
    long conversions,
    List<Foreign> notConverted,
    List<Partnership> partnerships,
    CreatorCosts costs,
    CreatorSpend.Told spent) {

  /**
   * The posts on one network that are out.
   *
   * @param covered posts with counts for the period
   */
  record Posts(String network, long posts, long covered, Map<PricedAction, Counter> counters) {

    /** Of an answer by creator and network. */
    static Posts of(AnswerRow row) {
      Map<PricedAction, Counter> counters = new EnumMap<>(PricedAction.class);
      for (PricedAction action : PricedAction.values()) {
        counters.put(action, Counter.of(row.figure(action.measure())));
      }
      Figure value = row.figure("organic_value");
      return new Posts(row.keys().get(1).key(), value.scope(), value.known(), counters);
    }
  }

  /**
   * What the counts rest on.
   *
   * @param estimated posts with an estimate among their counts
   * @param oldest when the post whose latest reading is the oldest was read
   */
  record Basis(long estimated, Instant oldest) {

    static final Basis NOTHING = new Basis(0, null);
  }

  /**
   * @param count null when no post's count is known; of any size, as it is a sum
   * @param posts how many posts' counts are in it
   */
  record Counter(BigInteger count, long posts) {

    static Counter of(Figure figure) {
      return new Counter(
          figure.value() == null ? null : figure.value().toBigIntegerExact(), figure.known());
    }
  }

  record Foreign(String currency, BigDecimal amount, long count) {}

  record Partnership(UUID id, String name, String status, BigDecimal amount, String currency) {}
}
