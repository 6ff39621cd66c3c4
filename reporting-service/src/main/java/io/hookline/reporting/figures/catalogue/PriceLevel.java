package io.hookline.reporting.figures.catalogue;

import java.util.Locale;

/** Which of a rate card's prices. */
enum PriceLevel {
  LOW("_low", ", low", " at low prices"),
  MID("", "", ""),
  HIGH("_high", ", high", " at high prices");

  private final String suffix;
  private final String label;
  private final String formula;

  PriceLevel(String suffix, String label, String formula) {
    this.suffix = suffix;
    this.label = label;
    this.formula = formula;
  }

  String suffix() {
    return suffix;
  }

  String label() {
    return label;
  }

  String formula() {
    return formula;
  }

  /** Of the card {@code k} that prices the post's network. */
  String price(String action) {
    return "k." + action + "_" + name().toLowerCase(Locale.ROOT);
  }
}
