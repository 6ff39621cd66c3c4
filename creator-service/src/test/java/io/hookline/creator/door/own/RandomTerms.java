package io.hookline.creator.door.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Amounts, and what is agreed with creators, made at random. */
final class RandomTerms {

  /** With two digits behind the point, with other rates, and with none. */
  static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY");

  private final SplittableRandom random;

  RandomTerms(SplittableRandom random) {
    this.random = random;
  }

  /** Mostly the brand's. */
  String currency() {
    return random.nextInt(2) == 0 ? "USD" : CURRENCIES.get(random.nextInt(CURRENCIES.size()));
  }

  /**
   * @param most of dollars, or of what they are in another currency
   */
  String amount(int most, String currency) {
    return currency.equals("JPY")
        ? String.valueOf(1 + random.nextInt(most * 150))
        : BigDecimal.valueOf(1 + random.nextInt(most * 100), 2).toString();
  }

  String money(int most, String currency) {
    return "{\"amount\": \"%s\", \"currency\": \"%s\"}".formatted(amount(most, currency), currency);
  }

  /** Some of all that can be agreed, in one currency. */
  String terms() {
    String in = currency();
    List<String> pay = new ArrayList<>(List.of("\"currency\": \"" + in + "\"", commission(in)));
    if (random.nextBoolean()) {
      pay.add(
          "\"flatFee\": {\"amount\": \"%s\", \"due\": \"ON_ACTIVATION\"}"
              .formatted(amount(500, in)));
    }
    if (random.nextInt(4) > 0) {
      pay.add(
          "\"perDeliverable\": [{\"type\": \"VIDEO\", \"amount\": \"%s\"}]"
              .formatted(amount(300, in)));
    }
    if (random.nextBoolean()) {
      pay.add("\"bonuses\": [" + bonuses(in) + "]");
    }
    if (random.nextBoolean()) {
      pay.add(
          "\"bounty\": {\"perThousandViews\": \"%s\", \"cap\": \"%s\", \"days\": 30}"
              .formatted(amount(5, in), amount(400, in)));
    }
    return "{\"pay\": {" + String.join(", ", pay) + "}}";
  }

  private String commission(String in) {
    return """
        "commission": {"percent": "%d", "base": "NET_VALUE", "cap": %s}"""
        .formatted(
            random.nextInt(40), random.nextInt(3) == 0 ? "\"" + amount(60, in) + "\"" : "null");
  }

  private String bonuses(String in) {
    int from = in.equals("JPY") ? 10_000 : 80;
    return """
        {"metric": "REVENUE", "from": "%d", "amount": "%s"},
        {"metric": "REVENUE", "from": "%d", "percent": "3", "cap": "%s"},
        {"metric": "VIEWS", "from": "40000", "amount": "%s"}"""
        .formatted(from, amount(90, in), 2 * from, amount(40, in), amount(70, in));
  }
}
