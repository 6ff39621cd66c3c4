package io.hookline.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Windows;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random data, an engine's rows beside those of {@link ReferenceEngine}. */
interface RandomCases extends LoadsData {

  int PERSONS = 60;

  Windows NARROW = new Windows(24, 0, 24, 1, 168, 24, 24);
  Windows WIDE = new Windows(2160, 672, 672, 2160, 2160, 2160, 2160);

  /** Each model, and each other rule in some of them. */
  static List<CreditRules> rules() {
    CreditRules usual = CreditRules.USUAL;
    return List.of(
        usual,
        usual.with(RuleModel.LAST_TOUCH).with(WIDE).with(Counting.ONCE),
        usual.with(RuleModel.FIRST_TOUCH).with(WIDE),
        usual.with(RuleModel.LAST_NON_DIRECT).with(NARROW),
        usual.with(RuleModel.LAST_NON_DIRECT).with(WIDE),
        usual.with(RuleModel.LINEAR).with(WIDE).with(Counting.ONCE),
        usual.with(RuleModel.POSITION_BASED).with(WIDE),
        usual.with(RuleModel.POSITION_BASED).with(WIDE).with(new PositionShares(1_234, 7_001)),
        usual.with(RuleModel.POSITION_BASED).with(new PositionShares(0, 0)),
        usual.with(RuleModel.TIME_DECAY).with(WIDE),
        usual.with(RuleModel.TIME_DECAY).with(WIDE).withHalfLife(1),
        usual.with(RuleModel.TIME_DECAY).with(WIDE).withHalfLife(2160));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  default void creditsAreThoseOfTheReferenceRowByRow(long seed) {
    CreditData data = RandomData.of(seed, PERSONS);
    CreditEngine reference = new ReferenceEngine(data);
    CreditEngine engine = load(data);
    for (CreditRules rules : rules()) {
      assertThat(LoadsData.credits(engine, rules))
          .as(rules.toString())
          .containsExactlyElementsOf(LoadsData.credits(reference, rules));
    }
  }

  @ParameterizedTest
  @MethodSource("totalled")
  default void totalsOfAllModelsAtOnceAreThoseOfTheReference(CreditRules rules) {
    CreditData data = RandomData.of(4, PERSONS);

    assertThat(load(data).totals(rules, EnumSet.allOf(RuleModel.class)))
        .containsExactlyInAnyOrderElementsOf(
            new ReferenceEngine(data).totals(rules, EnumSet.allOf(RuleModel.class)));
  }

  static Stream<CreditRules> totalled() {
    return Stream.of(
        CreditRules.USUAL,
        CreditRules.USUAL.with(WIDE).with(new PositionShares(5_000, 2_500)).withHalfLife(33),
        CreditRules.USUAL.with(NARROW).with(Counting.ONCE));
  }

  @ParameterizedTest
  @MethodSource("totalled")
  default void pathsAreThoseOfTheReference(CreditRules rules) {
    CreditData data = RandomData.of(5, 4 * PERSONS);
    CreditEngine reference = new ReferenceEngine(data);
    CreditEngine engine = load(data);
    for (long days : new long[] {50, 101, 200}) {
      long until = DataBuilder.START + days * DataBuilder.DAY;
      for (UnitDimension dimension :
          List.of(UnitDimension.CHANNEL, UnitDimension.CREATOR, UnitDimension.PLACE)) {
        assertThat(engine.paths(rules, dimension, until).counts())
            .as("%s until day %s", dimension, days)
            .isEqualTo(reference.paths(rules, dimension, until).counts());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  default void orderOfArrivalAndBatchesDoNotMatter(long seed) {
    CreditData data = RandomData.of(seed, PERSONS);
    CreditEngine inTurn = load(data);
    CreditEngine mixed = load(RandomData.batches(data, seed, 3));
    for (CreditRules rules : rules()) {
      assertThat(LoadsData.credits(mixed, rules))
          .as(rules.toString())
          .containsExactlyElementsOf(LoadsData.credits(inTurn, rules));
    }
  }
}
