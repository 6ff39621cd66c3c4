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

  /**
   * The engine over all of it, as it came one after another. Each batch names all units. An engine
   * that works on what it has worked out before is to do so after each batch.
   */
  default CreditEngine load(List<CreditData> batches) {
    return load(CreditData.together(batches));
  }

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
