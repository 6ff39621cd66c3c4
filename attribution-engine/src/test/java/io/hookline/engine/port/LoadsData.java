package io.hookline.engine.port;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.CreditRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an engine gives to be tried by the contract. */
interface LoadsData {

  /** The engine over this data and nothing else. */
  CreditEngine load(CreditData data);

  default List<ConversionCredit> credits(CreditData data, CreditRules rules) {
    return credits(load(data), rules);
  }

  /** By the conversion's id. */
  static List<ConversionCredit> credits(CreditEngine engine, CreditRules rules) {
    try (Stream<ConversionCredit> rows = engine.credits(rules)) {
      return rows.sorted(Comparator.comparing(ConversionCredit::conversion)).toList();
    }
  }

  /** Of the one conversion that there is. */
  default ConversionCredit credit(DataBuilder data, CreditRules rules) {
    List<ConversionCredit> credits = credits(data.data(), rules);
    if (credits.size() != 1) {
      throw new AssertionError("A row for the one conversion was expected, not " + credits);
    }
    return credits.get(0);
  }
}
