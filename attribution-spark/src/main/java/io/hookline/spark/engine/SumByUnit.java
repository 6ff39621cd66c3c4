package io.hookline.spark.engine;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.WorkOutCredit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Adds up the credits of one partition's journeys: as many rows go on as there are units, not as
 * there are touches. All are whole numbers, so that it does not matter which of them come first.
 */
final class SumByUnit implements JourneyTask<Row> {

  static final Encoder<Row> ENCODER =
      Encoders.row(
          StructType.fromDDL(
              """
              model string, unit int,
              credit decimal(38, 0), value decimal(38, 0), refunded decimal(38, 0)
              """));

  private static final long serialVersionUID = 1;

  private final CreditRules rules;
  private final ArrayList<RuleModel> models;

  SumByUnit(CreditRules rules, Iterable<RuleModel> models) {
    this.rules = rules;
    this.models = new ArrayList<>();
    models.forEach(this.models::add);
  }

  @Override
  public Iterator<Row> of(Iterator<Journey> journeys) {
    Map<Key, Sums> sums = new HashMap<>();
    while (journeys.hasNext()) {
      Journey journey = journeys.next();
      for (RuleModel model : models) {
        add(sums, model, WorkOutCredit.of(journey, rules.with(model)));
      }
    }
    return sums.entrySet().stream().map(of -> of.getValue().row(of.getKey())).iterator();
  }

  private static void add(Map<Key, Sums> sums, RuleModel model, ConversionCredit credit) {
    List<Credit> credits = credit.credits();
    for (int at = 0; at < credits.size(); at++) {
      Credit of = credits.get(at);
      Sums sum = sums.computeIfAbsent(new Key(model, of.touch().unit()), key -> new Sums());
      sum.credit += of.share();
      sum.value = sum.value.add(BigInteger.valueOf(of.value() == null ? 0 : of.value()));
      for (var refund : credit.refunds()) {
        sum.refunded = sum.refunded.add(BigInteger.valueOf(refund.values().get(at)));
      }
    }
  }

  private record Key(RuleModel model, int unit) {}

  private static final class Sums {
    /** Of one partition: far below 9 x 10<sup>8</sup> conversions, which 64 bits hold. */
    private long credit;

    private BigInteger value = BigInteger.ZERO;
    private BigInteger refunded = BigInteger.ZERO;

    private Row row(Key key) {
      return RowFactory.create(
          key.model().name(),
          key.unit(),
          BigDecimal.valueOf(credit),
          new BigDecimal(value),
          new BigDecimal(refunded));
    }
  }
}
