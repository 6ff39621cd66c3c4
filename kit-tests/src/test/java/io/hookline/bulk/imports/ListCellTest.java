package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Lists in cells as people and programs join them. */
class ListCellTest {

  record Inner(List<String> tags, String amount) {}

  record Other(String amount) {}

  record Thing(String name, Inner inner, List<String> links, List<Inner> several, Other fee) {}

  private static final ImportKind<Thing> THINGS =
      new ImportKind<>() {
        @Override
        public String name() {
          return "things";
        }

        @Override
        public Class<Thing> type() {
          return Thing.class;
        }

        @Override
        public List<RowOutcome> apply(List<Row<Thing>> rows) {
          return List.of();
        }
      };

  @Example
  void hashtagsAreJoinedByAnything() {
    for (String cell :
        List.of(
            "#skintok, #retinol",
            "#skintok #retinol",
            "#skintok#retinol",
            "#skintok;#retinol;",
            "#skintok | #retinol",
            "#skintok\n#retinol\n",
            "[#skintok #retinol]",
            "\u00a0#skintok,\u00a0,#retinol ",
            "#skintok\u060C #retinol",
            "#skintok\u3001#retinol",
            "[\"#skintok\", \"#retinol\"]",
            "[\"#skintok\",null,\"\\u0023retinol\"]")) {
      assertThat(ListCell.of(cell)).as(cell).containsExactly("#skintok", "#retinol");
    }
    assertThat(ListCell.of("\uFF03肌 \uFF03レチノール")).containsExactly("\uFF03肌", "\uFF03レチノール");
  }

  @Example
  void wordsKeepTheirBlanks() {
    for (String cell :
        List.of(
            "retinol for beginners, does retinol expire",
            "retinol for beginners;does retinol expire",
            "[retinol for beginners, does retinol expire]",
            "\"retinol for beginners\", \"does retinol expire\"",
            "[\"retinol for beginners\",\"does retinol expire\"]")) {
      assertThat(ListCell.of(cell))
          .as(cell)
          .containsExactly("retinol for beginners", "does retinol expire");
    }
    assertThat(ListCell.of("C#, F#")).containsExactly("C#", "F#");
    assertThat(ListCell.of("[draft] serum, toner")).containsExactly("[draft] serum", "toner");
    assertThat(ListCell.of("[]")).isEmpty();
    assertThat(ListCell.of(" ,; ")).isEmpty();
  }

  @Example
  void addressesKeepTheirCommas() {
    String one = "https://example.com/a,b;c?d=e|f";
    String other = "HTTP://example.com/#x,y";
    for (String sign : List.of(", ", ",", " ", "\n", " | ", ";")) {
      assertThat(ListCell.of(one + sign + other + sign)).as(sign).containsExactly(one, other);
    }
  }

  @Property
  void whatWasJoinedIsParted(
      @ForAll @Size(max = 5) List<@AlphaChars @StringLength(min = 1, max = 5) String> words,
      @ForAll boolean hashtags) {
    List<String> list = words.stream().map(word -> hashtags ? "#" + word : word).toList();
    assertThat(ListCell.of(String.join(hashtags ? " " : ", ", list))).isEqualTo(list);
  }

  @Example
  void aCellOfAListBecomesAList() {
    assertThat(THINGS.columns())
        .as("a list of records has no place in a cell")
        .containsExactly("name", "inner.tags", "inner.amount", "links", "fee.amount");
    assertThat(THINGS.fromCells(Map.of("name", "a, b"))).hasToString("{\"name\":\"a, b\"}");
    assertThat(THINGS.fromCells(Map.of("inner.tags", "#c, #d")))
        .hasToString("{\"inner\":{\"tags\":[\"#c\",\"#d\"]}}");
  }

  @Example
  void aNestedColumnMayBeNamedByItsEndWhereOneAloneEndsSo() {
    List<String> known = THINGS.columns();
    assertThat(ImportColumns.resolve(List.of("Name", "tags", "Inner.Amount"), known, Map.of()))
        .containsExactly("name", "inner.tags", "inner.amount");
    assertThat(ImportColumns.resolve(List.of("Hashtags"), known, Map.of("hashtags", "tags")))
        .containsExactly("inner.tags");
    assertThatThrownBy(() -> ImportColumns.resolve(List.of("amount"), known, Map.of()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("amount is not one of the columns");
    assertThatThrownBy(() -> ImportColumns.resolve(List.of("tags", "inner.tags"), known, Map.of()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("a second time");
  }
}
