package io.hookline.bulk.imports;

import static io.hookline.kit.sample.Sample.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are read as strictly as other bodies, and none is lost without a word. */
@QuarkusTest
class StrictRowsTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0004", "\u0004\n\u0004", "\u0004\n\"b\""})
  void aLineWithTheSignOfTheEndIsNoEnd(String line) {
    Json answer = ImportTest.csv("title,kind\na,IDEA\n" + line + "\nc,IDEA\n").as(Json.class);
    assertThat(answer.getInt("applied")).as(answer.toString()).isEqualTo(2);
    assertThat(answer.getInt("failed")).isEqualTo(line.contains("\n") ? 2 : 1);
    assertThat(rows("select title from note order by title")).containsExactly("a", "c");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldBehindSuchALine() {
    assertThat(ImportTest.csv("title,kind\n\u0004\n\"c,IDEA\n").as(Json.class).getString("code"))
        .isEqualTo("CSV_MALFORMED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title': 'b', 'title': 'c', 'kind': 'IDEA'} | MALFORMED_JSON",
        "{'title': 'b\\ud83d', 'kind': 'IDEA'} | INVALID_BODY",
        "{'title': 'b', 'kind': 'IDEA', 'dueOn': 20000} | INVALID_BODY"
      },
      quoteCharacter = '`')
  void aRowOfJsonIsReadAsABodyIs(String row, String code) {
    String body = "{\"title\": \"a\", \"kind\": \"IDEA\"}\n" + row.replace('\'', '"') + "\n";
    Json answer =
        ImportTest.post("application/x-ndjson", "", body.getBytes(StandardCharsets.UTF_8))
            .as(Json.class);
    assertThat(answer.getString("rows[1].code")).as(answer.toString()).isEqualTo(code);
    assertThat(rows("select title from note")).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': 'b', 'kind': 'PLAN', 'dueOn': 'soon'} | dueOn kind",
        "{'title': ' ', 'kind': 'PLAN', 'size': -1} | kind size title",
        "{'titel': 'b', 'kind': 'IDEA', 'dueOn': []} | dueOn titel title",
        "{'title': {}, 'kind': 'IDEA', 'tags': [{'name': []}, 7, {'name': ''}, null]}"
            + " | tags[0].name tags[1] tags[2].name tags[3] title",
        "{'title': 'b', 'kind': 'IDEA', 'fee': {'amount': 'x', 'currency': 5}}"
            + " | fee.amount fee.currency"
      })
  void everyFieldThatCannotBeReadIsNamed(String row, String fields) {
    byte[] body = row.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Json answer = ImportTest.post("application/x-ndjson", "", body).as(Json.class);
    assertThat(answer.getString("rows[0].code")).as(answer.toString()).isEqualTo("INVALID_BODY");
    assertThat(answer.getList("rows[0].violations[*].field")).isEqualTo(List.of(fields.split(" ")));
    assertThat(answer.getString("rows[0].detail"))
        .isEqualTo(fields.split(" ").length + " fields are not acceptable.");
  }

  @Test
  void everyCellThatCannotBeReadIsNamed() {
    Json answer = ImportTest.csv("title,kind,dueOn,size\nb,PLAN,soon,much\n").as(Json.class);
    assertThat(answer.getList("rows[0].violations[*].field"))
        .as(answer.toString())
        .containsExactly("dueOn", "kind", "size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title,kind|a|It has 1 cell, the header has 2 columns.",
        "title|a,IDEA|It has 2 cells, the header has 1 column."
      })
  void aRowOfAnotherWidthIsCounted(String header, String row, String detail) {
    Json answer = ImportTest.csv(header + "\n" + row + "\n").as(Json.class);
    assertThat(answer.getString("rows[0].detail")).as(answer.toString()).isEqualTo(detail);
  }
}
