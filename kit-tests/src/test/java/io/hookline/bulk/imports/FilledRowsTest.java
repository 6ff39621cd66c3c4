package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of all rows of another program's file, and columns that nobody reads. */
class FilledRowsTest {

  private static final List<String> KNOWN = List.of("order", "currency", "place");

  private static ForeignFileQuery query(List<String> set, boolean passOthers) {
    ForeignFileQuery query = new ForeignFileQuery();
    query.set = set;
    query.passOthers = passOthers ? "true" : null;
    return query;
  }

  private static RowReader rows(String file, ForeignFileQuery query) throws IOException {
    return FilledRows.of(
        new CsvRows(new BufferedReader(new StringReader(file)), KNOWN, query, 1000),
        KNOWN,
        query.set());
  }

  @Test
  void whatIsSetStandsBehindTheColumnsOfTheFile() throws IOException {
    RowReader rows =
        rows("Order\n1001\n1002\n", query(List.of("currency:USD,place:NYC-05"), false));
    assertThat(rows.header()).containsExactly("Order", "currency", "place");
    assertThat(rows.targets()).containsExactly("order", "currency", "place");
    assertThat(rows.next().cells()).containsExactly("1001", "USD", "NYC-05");
    assertThat(rows.next().cells()).containsExactly("1002", "USD", "NYC-05");
    assertThat(rows.next()).isNull();
  }

  @Test
  void aCellThatSaysSomethingGoesFirst() throws IOException {
    RowReader rows =
        rows("order,Currency\n1001,\n1002,EUR\n", query(List.of("currency:USD"), false));
    assertThat(rows.targets()).containsExactly("order", "currency");
    assertThat(rows.next().cells()).containsExactly("1001", "USD");
    assertThat(rows.next().cells()).containsExactly("1002", "EUR");
  }

  @Test
  void rowsWithTooFewOrTooManyCellsStaySo() throws IOException {
    RowReader rows =
        rows("order,place\n1001\n1002,a,lost\n", query(List.of("currency:USD"), false));
    assertThat(rows.next().cells()).containsExactly("1001");
    assertThat(rows.next().cells()).containsExactly("1002", "a", "USD", "lost");
  }

  @Test
  void columnsThatNobodyReadsArePassedOverWhenThatIsAskedFor() throws IOException {
    String file = "order,Tip,Register\n1001,2.00,7\n";
    assertThatThrownBy(() -> rows(file, query(null, false))).isInstanceOf(Problem.class);
    assertThat(rows(file, query(null, true)).targets()).containsExactly("order", "-", "-");
  }

  @Test
  void whatIsSetMustBeAColumnAndAValue() {
    for (String wrong : List.of("tip:2", "currency", "currency:", ":USD")) {
      assertThatThrownBy(() -> rows("order\n1\n", query(List.of(wrong), true)))
          .as(wrong)
          .isInstanceOf(Problem.class);
    }
    assertThat(query(List.of("place:a:b"), false).set()).isEqualTo(Map.of("place", "a:b"));
  }
}
