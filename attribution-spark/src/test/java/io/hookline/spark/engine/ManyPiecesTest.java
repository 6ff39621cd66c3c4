package io.hookline.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.CreditEngine;
import io.hookline.engine.port.ReferenceEngine;
import io.hookline.engine.port.Unit;
import io.hookline.engine.port.UnitDimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Persons whose lives are many windows long, one of them with half of everything. */
class ManyPiecesTest {

  private static final long HOUR = 3_600_000_000L;
  private static final CreditRules HOURS =
      CreditRules.USUAL.with(new Windows(6, 2, 3, 5, 24, 6, 24)).withHalfLife(2);

  private final Random random = new Random(20261130);
  private final CreditData data = data();
  private final CreditEngine reference = new ReferenceEngine(data);
  private final CreditEngine spark =
      new SparkCreditEngine(CreditTables.of(LocalSpark.session(), data));

  @Test
  void creditsAreThoseOfTheReference() {
    for (RuleModel model : RuleModel.values()) {
      for (Counting counting : Counting.values()) {
        CreditRules rules = HOURS.with(model).with(counting);
        assertThat(credits(spark, rules))
            .containsExactlyInAnyOrderElementsOf(credits(reference, rules));
      }
    }
  }

  @Test
  void totalsAreThoseOfTheReference() {
    EnumSet<RuleModel> all = EnumSet.allOf(RuleModel.class);
    assertThat(spark.totals(HOURS, all))
        .containsExactlyInAnyOrderElementsOf(reference.totals(HOURS, all));
  }

  @Test
  void pathsAreThoseOfTheReference() {
    long until = 150 * HOUR;
    assertThat(spark.paths(HOURS, UnitDimension.CHANNEL, until))
        .isEqualTo(reference.paths(HOURS, UnitDimension.CHANNEL, until));
  }

  private static List<ConversionCredit> credits(CreditEngine engine, CreditRules rules) {
    try (Stream<ConversionCredit> rows = engine.credits(rules)) {
      return rows.toList();
    }
  }

  private CreditData data() {
    List<UUID> persons = IntStream.range(0, 20).mapToObj(person -> id()).toList();
    List<CreditData.PersonTouch> touches = new ArrayList<>();
    List<Conversion> conversions = new ArrayList<>();
    List<CreditData.NamedTouch> named = new ArrayList<>();
    List<Refund> refunds = new ArrayList<>();
    for (int one = 0; one < 2_000; one++) {
      touches.add(new CreditData.PersonTouch(somebody(persons), touch()));
    }
    for (int one = 0; one < 300; one++) {
      UUID person = one % 10 == 0 ? null : somebody(persons);
      Long value = one % 7 == 0 ? null : (long) random.nextInt(100_000);
      Conversion conversion = new Conversion(id(), person, at(), value);
      conversions.add(conversion);
      if (one % 4 == 0) {
        named.add(new CreditData.NamedTouch(conversion.id(), touch()));
      }
      if (one % 3 == 0) {
        Touch of = touches.get(random.nextInt(touches.size())).touch();
        named.add(new CreditData.NamedTouch(conversion.id(), of));
      }
      if (one % 5 == 0 && value != null) {
        refunds.add(new Refund(id(), conversion.id(), conversion.at() + HOUR, value / 3));
        refunds.add(new Refund(id(), conversion.id(), conversion.at() + HOUR, value / 2));
      }
    }
    return new CreditData(units(), touches, conversions, named, refunds);
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (int unit = 1; unit <= 9; unit++) {
      units.add(
          new Unit(
              unit,
              unit == 1,
              unit % 4 == 0 ? Map.of() : Map.of(UnitDimension.CHANNEL, "channel " + unit % 3)));
    }
    return units;
  }

  private UUID somebody(List<UUID> persons) {
    return random.nextBoolean() ? persons.get(0) : persons.get(random.nextInt(persons.size()));
  }

  private Touch touch() {
    TouchKind kind = TouchKind.values()[random.nextInt(TouchKind.values().length)];
    int unit = 1 + random.nextInt(9);
    return new Touch(id(), at(), kind, unit, unit == 1);
  }

  /** Whole minutes, so that many are the same, in a week; some are no instants. */
  private long at() {
    return (random.nextInt(7 * 24 * 60) - 30) * (HOUR / 60);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
