package io.hookline.reporting.figures.value;

import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.UnitPrices;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rate card prices, each with the measure that counts it. */
enum PricedAction {
  LIKE(ValuePart.ENGAGEMENT, "likes", 1, UnitPrices::like),
  COMMENT(ValuePart.ENGAGEMENT, "comments", 1, UnitPrices::comment),
  SHARE(ValuePart.ENGAGEMENT, "shares", 1, UnitPrices::share),
  SAVE(ValuePart.ENGAGEMENT, "saves", 1, UnitPrices::save),
  PROFILE_VISIT(ValuePart.ENGAGEMENT, "profile_visits", 1, UnitPrices::profileVisit),
  LINK_CLICK(ValuePart.ENGAGEMENT, "link_clicks", 1, UnitPrices::linkClick),
  /** A view: no network tells impressions of organic posts. */
  IMPRESSION(ValuePart.AWARENESS, "views", 1000, UnitPrices::cpm),
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

  String measure() {
    return measure;
  }

  int per() {
    return per;
  }

  PriceRange of(UnitPrices prices) {
    return price.apply(prices);
  }
}
