package io.hookline.reporting.figures.value;

import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.ratecard.UnitPrices;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rate card prices, each with the measure that counts it. */
public enum PricedAction {
  LIKE(ValuePart.ENGAGEMENT, "likes", 1, UnitPrices::like),
  COMMENT(ValuePart.ENGAGEMENT, "comments", 1, UnitPrices::comment),
  SHARE(ValuePart.ENGAGEMENT, "shares", 1, UnitPrices::share),
  SAVE(ValuePart.ENGAGEMENT, "saves", 1, UnitPrices::save),
  /** A view: no network tells impressions of organic posts. */
  IMPRESSION(ValuePart.AWARENESS, "views", 1000, UnitPrices::cpm),
  PROFILE_VISIT(ValuePart.ENGAGEMENT, "profile_visits", 1, UnitPrices::profileVisit),
  LINK_CLICK(ValuePart.ENGAGEMENT, "link_clicks", 1, UnitPrices::linkClick),
  NEW_FOLLOWER(ValuePart.AUDIENCE_GROWTH, "new_followers", 1, UnitPrices::newFollower);

  private final ValuePart part;
  private final String measure;
  private final int per;
  private final Function<UnitPrices, PriceRange> price;

  PricedAction(ValuePart part, String measure, int per, Function<UnitPrices, PriceRange> price) {
    this.part = part;
    this.measure = measure;
    this.per = per;
    this.price = price;
  }

  static Stream<PricedAction> in(ValuePart part) {
    return Arrays.stream(values()).filter(action -> action.part == part);
  }

  ValuePart part() {
    return part;
  }

  /** Its id in the catalogue. */
  public String measure() {
    return measure;
  }

  /** How many of them the price pays. */
  public int per() {
    return per;
  }

  /** Its price; null where the card has none, or where there is no card. */
  public PriceRange of(RateCard card) {
    return card == null ? null : price.apply(card.prices());
  }

  /**
   * What so many are worth, not rounded; null where the count is unknown or not priced.
   *
   * @param price low, mid or high
   */
  public BigDecimal worth(BigDecimal count, BigDecimal price) {
    return count == null || price == null
        ? null
        : count.multiply(price).divide(BigDecimal.valueOf(per));
  }
}
