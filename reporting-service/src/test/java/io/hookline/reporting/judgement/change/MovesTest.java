package io.hookline.reporting.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static Segment segment(String key, int units, int now) {
    return new Segment(
        key,
        key,
        new Side(BigDecimal.valueOf(units), BigDecimal.valueOf(units * 100L)),
        new Side(BigDecimal.valueOf(now), BigDecimal.valueOf(now * 100L)));
  }

  @Test
  void postsThatComeOutAnHourLaterHaveMovedAndDidNotGo() {
    Segment ten = segment("10", 0, 6);
    Segment eleven = segment("11", 6, 0);
    Moves moves = Moves.of(List.of(ten, eleven));
    assertThat(moves.into(ten)).isEqualByComparingTo("6");
    assertThat(moves.into(eleven)).isEqualByComparingTo("-6");
    assertThat(moves.expected(ten, BigDecimal.valueOf(100))).isEqualByComparingTo("600");
  }

  @Test
  void postsThatCameInBesideDidNotMove() {
    Segment more = segment("a", 5, 15);
    Segment same = segment("b", 5, 5);
    assertThat(Moves.of(List.of(more, same)).into(more)).isEqualByComparingTo("0");
  }

  @Test
  void whatAllGainedTogetherCameInByThoseThatGained() {
    Segment one = segment("a", 0, 8);
    Segment two = segment("b", 0, 4);
    Segment gone = segment("c", 6, 0);
    Moves moves = Moves.of(List.of(one, two, gone));
    assertThat(moves.into(one)).isEqualByComparingTo("4");
    assertThat(moves.into(two)).isEqualByComparingTo("2");
    assertThat(moves.into(gone)).isEqualByComparingTo("-6");
  }
}
