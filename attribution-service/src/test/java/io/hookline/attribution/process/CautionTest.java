package io.hookline.attribution.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CautionTest {

  private static final int LIMIT = 1000;

  /** How many portions it takes to pass an input with bad entries; each of them is met alone. */
  private static int portions(Caution caution, int entries, Set<Integer> bad) {
    Set<Integer> met = new TreeSet<>();
    int portions = 0;
    int at = 0;
    String input = caution.next().only();
    while (!caution.isOver() && caution.next().only().equals(input)) {
      portions++;
      int size = caution.next().limit();
      int end = Math.min(entries, at + size);
      int from = at;
      boolean fails = bad.stream().anyMatch(one -> one >= from && one < end);
      if (fails && size > 1) {
        caution.failed();
      } else {
        if (fails) {
          met.add(at);
        }
        at += size;
        caution.passed(at <= entries);
      }
    }
    assertThat(met).isEqualTo(bad);
    assertThat(at).isGreaterThanOrEqualTo(Math.min(entries, LIMIT));
    return portions;
  }

  @Test
  void whatIsNotBrokenIsPassedAtOnceInputByInput() {
    Caution caution = new Caution(List.of("touches", "events", Portion.DECISIONS), LIMIT);
    assertThat(caution.next()).isEqualTo(Portion.of("touches", LIMIT));
    assertThat(portions(caution, 20, Set.of())).isEqualTo(1);
    assertThat(portions(caution, LIMIT, Set.of())).isEqualTo(1);
    assertThat(caution.next().isOfDecisions()).isTrue();
    caution.passed(false);
    assertThat(caution.isOver()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 998, 999})
  void aBadOneIsFoundInLogarithmicallyManyPortions(int bad) {
    Caution caution = new Caution(List.of("events"), LIMIT);
    assertThat(portions(caution, LIMIT, Set.of(bad))).isLessThan(60);
  }

  @Test
  void manyBadOnesAreAllFound() {
    Set<Integer> bad = Set.of(0, 1, 2, 500, 501, 777, 999);
    Caution caution = new Caution(List.of("events"), LIMIT);
    assertThat(portions(caution, LIMIT, new TreeSet<>(bad))).isLessThan(7 * 40);
    Caution all = new Caution(List.of("events"), 8);
    assertThat(portions(all, 8, new TreeSet<>(Set.of(0, 1, 2, 3, 4, 5, 6, 7)))).isLessThan(30);
  }

  @Test
  void noMoreIsPassedThanTheStepWouldHaveRead() {
    Caution caution = new Caution(List.of("events"), 10);
    caution.failed();
    caution.passed(true);
    assertThat(caution.next().limit()).isEqualTo(5);
    caution.passed(true);
    assertThat(caution.isOver()).isTrue();
  }
}
