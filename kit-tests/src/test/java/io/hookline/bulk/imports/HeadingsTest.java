package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final Headings HEADINGS =
      Headings.of(Map.of("orderId", List.of("Order number", "Transaction ID", "Receipt")))
          .butNot(List.of("Notes"));

  private static Map<String, String> cells(String... pairs) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      cells.put(pairs[i], pairs[i + 1]);
    }
    return cells;
  }

  @Test
  void ofSeveralTheFirstThatSaysSomethingCounts() {
    assertThat(
            HEADINGS.read(
                cells("Receipt", "r", "Transaction ID", "t", "Order number", "N/A", "total", "9")))
        .isEqualTo(Map.of("orderId", "t", "total", "9"));
  }

  @Test
  void ourOwnNameGoesBeforeThemAllWhereItSaysSomething() {
    assertThat(HEADINGS.read(cells("Order number", "n", "orderId", "own")))
        .isEqualTo(Map.of("orderId", "own"));
    assertThat(HEADINGS.read(cells("Order number", "n", "orderId", "n/a")))
        .isEqualTo(Map.of("orderId", "n"));
  }

  @Test
  void nothingIsTakenOfWhatIsNotRead() {
    assertThat(HEADINGS.read(cells("Notes", "ring twice", "total", ""))).isEmpty();
    assertThat(HEADINGS.all())
        .containsExactly("Order number", "Transaction ID", "Receipt", "Notes");
    assertThat(HEADINGS.notRead()).containsExactly("Notes");
    assertThat(HEADINGS.of("total")).isEmpty();
  }

  @Test
  void aToolMayHaveWordsOfItsOwnForNothing() {
    assertThat(HEADINGS.read(cells("Order number", "--", "Receipt", "null"), "--"::equals))
        .isEqualTo(Map.of("orderId", "null"));
  }
}
