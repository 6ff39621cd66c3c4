package io.hookline.content.produce.similarity;

import static io.hookline.content.produce.similarity.CaptionPrint.ALIKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionPrintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You waste your retinol like this every night | YOU WASTE YOUR RETINOL like this every night!",
        "You waste your retinol like this every night | You waste your retinol like this every day",
        "Does retinol burn? We tried it for 30 days #skintok | does retinol burn - we tried it for 30"
            + " days #retinol #ad @acme https://go.example/r/mia",
        "Ｒｅｔｉｎｏｌ für die Nacht, so geht es richtig | Retinol fur die Nacht so geht es richtig",
        "この美容液は本当に効きますか | この美容液は本当に効きますか？",
        "Так работает ретинол на самом деле | ТАК РАБОТАЕТ РЕТИНОЛ НА САМОМ ДЕЛЕ",
        "New drop | new drop ✨#launch"
      })
  void theseAreNearlyTheSame(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThanOrEqualTo(ALIKE);
    assertThat(meet(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Myth or molecule: retinol | Myth or molecule: niacinamide",
        "You waste your retinol like this every night | Here is what retinol does to you by night",
        "#skintok #retinol #ad @acme | #skintok #retinol #ad @acme",
        "Part 1 | Part 2",
        "この美容液は本当に効きますか | この化粧水の使い方を教えます"
      })
  void theseAreNot(String one, String other) {
    assertThat(likeness(one, other)).isLessThan(ALIKE);
  }

  @Test
  void aPostWithoutWordsIsLikeNone() {
    assertThat(CaptionPrint.of(null).bands()).isEmpty();
    assertThat(CaptionPrint.of("#ad").bands()).isEmpty();
    assertThat(likeness(null, null)).isZero();
  }

  /** The bands are kept in the database: a change of their making would part old from new. */
  @Test
  void theBandsOfACaptionStayTheSame() {
    assertThat(CaptionPrint.of("Retinol before or after?").bands())
        .hasSize(16)
        .startsWith(6177436719115596233L, -1212851946104128732L)
        .isEqualTo(CaptionPrint.of("RETINOL, before or after…").bands());
  }

  @Test
  void nearlyAllThatAreAlikeMeetAndFewOthersDo() {
    Random dice = new Random(7);
    int alike = 0;
    int missed = 0;
    int unlike = 0;
    int metInVain = 0;
    for (int i = 0; i < 4_000; i++) {
      String one = sentence(dice, List.of());
      List<String> words = new ArrayList<>(Arrays.asList(one.split(" ")));
      for (int change = dice.nextInt(4); change >= 0; change--) {
        words.set(dice.nextInt(words.size()), "w" + dice.nextInt(3_000));
      }
      String near = String.join(" ", words);
      if (likeness(one, near) >= ALIKE) {
        alike++;
        missed += meet(one, near) ? 0 : 1;
      }
      unlike++;
      metInVain += meet(one, sentence(dice, words.subList(0, 2))) ? 1 : 0;
    }
    assertThat(alike).isGreaterThan(1_000);
    assertThat((double) missed / alike).isLessThan(0.002);
    assertThat((double) metInVain / unlike).isLessThan(0.25);
  }

  private static String sentence(Random dice, List<String> beginning) {
    return IntStream.range(0, 14)
        .mapToObj(i -> i < beginning.size() ? beginning.get(i) : "w" + dice.nextInt(3_000))
        .collect(Collectors.joining(" "));
  }

  private static double likeness(String one, String other) {
    return CaptionPrint.of(one).likeness(CaptionPrint.of(other));
  }

  private static boolean meet(String one, String other) {
    long[] bands = CaptionPrint.of(other).bands();
    return Arrays.stream(CaptionPrint.of(one).bands())
        .anyMatch(band -> Arrays.stream(bands).anyMatch(b -> b == band));
  }
}
