package io.hookline.creator.money.earning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceKindTest {

  /** A gift is an expense that is earned as one; what is taken back has the source that gave it. */
  @Test
  void everyKindIsEarnedWithSomething() {
    Set<EarningKind> earned =
        Arrays.stream(SourceKind.values())
            .map(SourceKind::earns)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EarningKind.class)));
    assertThat(earned)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(EarningKind.GIFT, EarningKind.CLAWBACK)));
  }

  @Test
  void whatIsReachedIsWorkedOutUnderTerms() {
    assertThat(SourceKind.UNDER_TERMS)
        .contains(SourceKind.PARTNERSHIP.name())
        .containsAll(
            Arrays.stream(SourceKind.values())
                .filter(SourceKind::isReached)
                .map(SourceKind::name)
                .toList());
  }
}
