package io.hookline.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestOrIndexedTest {

  private final List<String> asked = new ArrayList<>();

  /** One in so many rows fulfils the conditions. */
  @ParameterizedTest
  @CsvSource({
    "1, newest 2000",
    "40, newest 2000",
    "41, newest 2000 newest 10000",
    "200, newest 2000 newest 10000",
    "201, newest 2000 indexed",
    "1000000, newest 2000 indexed",
  })
  void looksAtMoreWhereThatFillsThePageAndAsksTheIndexForTheRest(int one, String expected) {
    assertThat(find(50, newest -> newest / one)).hasSize(50);
    assertThat(String.join(" ", asked)).isEqualTo(expected);
  }

  /** What is rare now and was common once. */
  @Test
  void whatDoesNotFillThePageIsLeftToTheIndex() {
    assertThat(find(50, newest -> 49)).hasSize(50);
    assertThat(asked).containsExactly("newest 2000", "newest 10000", "indexed");
  }

  private List<Integer> find(int fetch, IntUnaryOperator among) {
    return NewestOrIndexed.find(
        fetch,
        newest -> {
          asked.add("newest " + newest);
          return Collections.nCopies(Math.min(fetch, among.applyAsInt(newest)), 1);
        },
        () -> {
          asked.add("indexed");
          return Collections.nCopies(fetch, 1);
        });
  }
}
