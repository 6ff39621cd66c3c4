package io.hookline.attribution.credit.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingRulesTest {

  private static final Windows WEEK = new Windows(168, 24, 0, 168, 168, 168, 0);

  private static List<String> fields(SettingRules rules) {
    return rules.violations("rules.").stream().map(Violation::field).toList();
  }

  private static SettingRules all(CreditModel model, String first, String last) {
    return new SettingRules(
        model,
        WEEK,
        new BigDecimal(first),
        new BigDecimal(last),
        24,
        2,
        UnitDimension.CREATOR,
        Counting.ONCE);
  }

  @Test
  void whatIsLeftOutHasTheUsualValue() {
    SettingRules position = SettingRules.of(CreditModel.POSITION_BASED, WEEK);
    assertThat(position.firstShare()).isEqualTo("0.4");
    assertThat(position.lastShare()).isEqualTo("0.4");
    assertThat(position.counting()).isEqualTo(Counting.EVERY);
    assertThat(SettingRules.of(CreditModel.TIME_DECAY, WEEK).halfLifeHours()).isEqualTo(168);
    SettingRules markov = SettingRules.of(CreditModel.MARKOV, WEEK);
    assertThat(markov.markovOrder()).isEqualTo(1);
    assertThat(markov.dimension()).isEqualTo(UnitDimension.CHANNEL);
    SettingRules last = SettingRules.of(CreditModel.LAST_TOUCH, WEEK);
    assertThat(last.firstShare()).isNull();
    assertThat(last.halfLifeHours()).isNull();
    assertThat(last.dimension()).isNull();
  }

  @Test
  void whatTheModelDoesNotUseIsRefusedByName() {
    assertThat(fields(all(CreditModel.LINEAR, "0.4", "0.4")))
        .containsExactly(
            "rules.firstShare",
            "rules.lastShare",
            "rules.halfLifeHours",
            "rules.markovOrder",
            "rules.dimension");
    assertThat(fields(all(CreditModel.POSITION_BASED, "0.3", "0.7")))
        .containsExactly("rules.halfLifeHours", "rules.markovOrder", "rules.dimension");
    assertThat(fields(all(CreditModel.SHAPLEY, "0.3", "0.3")))
        .containsExactly(
            "rules.firstShare", "rules.lastShare", "rules.halfLifeHours", "rules.markovOrder");
  }

  @Test
  void sharesComeToOneAtMostAndToSomething() {
    assertThat(fields(all(CreditModel.POSITION_BASED, "0.6", "0.4001")))
        .contains("rules.lastShare");
    assertThat(fields(all(CreditModel.POSITION_BASED, "0", "0"))).contains("rules.lastShare");
    assertThat(fields(all(CreditModel.POSITION_BASED, "0", "1"))).doesNotContain("rules.lastShare");
  }

  @Test
  void somethingMustCount() {
    SettingRules none = SettingRules.of(CreditModel.LAST_TOUCH, new Windows(0, 0, 0, 0, 0, 0, 0));
    assertThat(fields(none)).containsExactly("rules.windows");
  }

  @Test
  void everyObjectiveButTheOpenOneHasAPresetThatIsAccepted() {
    assertThat(
            SettingPresets.ALL.stream()
                .map(SettingPreset::objective)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SettingObjective.class))))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(SettingObjective.OTHER)));
    assertThat(SettingPresets.ALL)
        .allSatisfy(preset -> assertThat(preset.rules().violations("")).isEmpty());
  }
}
