package io.hookline.engine.port;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.RuleModel;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Credits of one model, summed by unit. */
final class Totals {

  private final RuleModel model;
  private final Map<Integer, UnitTotal> byUnit = new TreeMap<>();

  Totals(RuleModel model) {
    this.model = model;
  }

  Stream<UnitTotal> of(Stream<ConversionCredit> conversions) {
    conversions.forEach(this::add);
    return byUnit.values().stream();
  }

  private void add(ConversionCredit conversion) {
    for (int at = 0; at < conversion.credits().size(); at++) {
      int touch = at;
      Credit credit = conversion.credits().get(at);
      long refunded =
          conversion.refunds().stream().mapToLong(refund -> refund.values().get(touch)).sum();
      byUnit.merge(
          credit.touch().unit(),
          new UnitTotal(
              model,
              credit.touch().unit(),
              credit.share(),
              BigInteger.valueOf(credit.value() == null ? 0 : credit.value()),
              BigInteger.valueOf(refunded)),
          Totals::sum);
    }
  }

  private static UnitTotal sum(UnitTotal one, UnitTotal other) {
    return new UnitTotal(
        one.model(),
        one.unit(),
        one.credit() + other.credit(),
        one.value().add(other.value()),
        one.refunded().add(other.refunded()));
  }
}
