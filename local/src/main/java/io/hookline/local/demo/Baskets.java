package io.hookline.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Invents what people buy: one to three things, worth 20 to 120. */
final class Baskets {

  private static final BigDecimal LEAST = new BigDecimal("20.00");
  private static final BigDecimal MOST = new BigDecimal("120.00");
  private static final BigDecimal WITH_CODE = new BigDecimal("0.85");

  private final List<Product> products;
  private final Dice dice;

  Baskets(List<Product> products, Dice dice) {
    this.products = products;
    this.dice = dice;
  }

  List<Order.Line> next() {
    List<Order.Line> lines;
    do {
      lines = new ArrayList<>();
      Product first = dice.pick(products);
      lines.add(new Order.Line(first, dice.chance(0.15) ? 2 : 1));
      if (dice.chance(0.38)) {
        Product second = dice.pick(products);
        if (!second.equals(first)) {
          lines.add(new Order.Line(second, 1));
        }
      }
    } while (value(lines, true).compareTo(LEAST) < 0 || value(lines, false).compareTo(MOST) > 0);
    return List.copyOf(lines);
  }

  /** What a basket costs, with the discount of a promo code or without. */
  static BigDecimal value(List<Order.Line> lines, boolean code) {
    BigDecimal full =
        lines.stream()
            .map(line -> line.product().price().multiply(BigDecimal.valueOf(line.quantity())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return (code ? full.multiply(WITH_CODE) : full).setScale(2, RoundingMode.HALF_UP);
  }
}
