package io.hookline.spark.job;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.Windows;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules as an argument: model=LINEAR,click=168; what is left out is as usual. */
final class RulesText {

  private static final Set<String> KEYS =
      Set.of(
          "model",
          "click",
          "view",
          "engagedView",
          "visit",
          "promoCode",
          "qr",
          "survey",
          "first",
          "last",
          "halfLife",
          "counting");

  private final Map<String, String> values = new HashMap<>();

  private RulesText(String text) {
    for (String part : text.split(",", -1)) {
      String[] cells = part.split("=", 2);
      if (cells.length != 2 || !KEYS.contains(cells[0])) {
        throw new Refusal("--rules has no part " + part);
      }
      if (values.put(cells[0], cells[1]) != null) {
        throw new Refusal("--rules says " + cells[0] + " twice");
      }
    }
  }

  static CreditRules rules(String text) {
    try {
      return new RulesText(text).rules();
    } catch (IllegalArgumentException wrong) {
      throw new Refusal("--rules: " + wrong.getMessage());
    }
  }

  private CreditRules rules() {
    CreditRules usual = CreditRules.USUAL;
    Windows windows = usual.windows();
    return new CreditRules(
        new Windows(
            number("click", windows.click()),
            number("view", windows.view()),
            number("engagedView", windows.engagedView()),
            number("visit", windows.visit()),
            number("promoCode", windows.promoCode()),
            number("qr", windows.qr()),
            number("survey", windows.survey())),
        one("model", usual.model()),
        new PositionShares(
            number("first", usual.positionShares().first()),
            number("last", usual.positionShares().last())),
        number("halfLife", usual.halfLifeHours()),
        one("counting", usual.counting()));
  }

  private int number(String key, int usual) {
    return values.containsKey(key) ? Integer.parseInt(values.get(key)) : usual;
  }

  private <T extends Enum<T>> T one(String key, T usual) {
    return values.containsKey(key)
        ? Enum.valueOf(usual.getDeclaringClass(), values.get(key).toUpperCase(Locale.ROOT))
        : usual;
  }
}
