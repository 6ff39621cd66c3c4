package io.hookline.reporting.figures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.facts.rollup.Past;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {

  @ParameterizedTest
  @EnumSource
  void haveAPastOrSayWhyTheyHaveNone(Facts facts) {
    assertThat(Past.isKept(facts.table())).isEqualTo(facts.table() != null);
    assertThat(facts.pastUnknown() == null).isEqualTo(Past.isKept(facts.table()));
  }
}
