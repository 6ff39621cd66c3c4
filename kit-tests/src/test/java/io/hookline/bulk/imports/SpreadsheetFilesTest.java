package io.hookline.bulk.imports;

import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files as Excel, Numbers and Google Sheets really write them. */
@QuarkusTest
class SpreadsheetFilesTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title,kind\na,IDEA\n,\n  ,\u00a0\nb,IDEA\n,\n",
        "title,kind,,\na,IDEA,,\nb,IDEA, ,\u00a0\n",
        "title,,kind\na,,IDEA\nb,,IDEA\n",
        "title,kind\na,IDEA,\nb,IDEA,,\n",
        "sep=;\r\ntitle;kind\r\na;IDEA\r\nb;IDEA\r\n",
        "\ufeffSEP=|\rtitle|kind\ra|IDEA\rb|IDEA\r",
        "\"sep=;\",\ntitle;kind\na;IDEA\nb;IDEA\n",
        "title\u00a0,\u200bkind\n\u00a0a,IDEA\u00a0\nb\u2009,\u00a0IDEA\n",
      })
  void whatSpreadsheetsAddIsPassedOver(String file) {
    Json answer = ImportTest.csv(file).as(Json.class);
    assertThat(answer.getString("outcome")).as(answer.toString()).isEqualTo("COMPLETE");
    assertThat(rows("select title from note order by title")).containsExactly("a", "b");
  }

  @Test
  void linesAreThoseOfTheFile() {
    Json answer = ImportTest.csv("sep=;\ntitle;kind\n;\na;IDEA\n;\n;TASK\n").as(Json.class);
    assertThat(answer.getList("rows[*].line")).as(answer.toString()).isEqualTo(List.of(4, 6));
  }

  @Test
  void utf16MayHaveItsMark() {
    byte[] file = "\ufefftitle\tkind\r\nblå\tIDEA\r\n".getBytes(StandardCharsets.UTF_16LE);
    Json answer = ImportTest.post("text/csv; charset=utf-16le", "", file).as(Json.class);
    assertThat(answer.getInt("applied")).as(answer.toString()).isEqualTo(1);
  }

  @Test
  void aWordUnderNoHeaderIsToldNotLost() {
    Json answer = ImportTest.csv("title,,kind\na,lost,IDEA\nb,,IDEA\n").as(Json.class);
    assertThat(answer.getString("rows[0].code")).as(answer.toString()).isEqualTo("ROW_MALFORMED");
    assertThat(answer.getString("rows[0].detail"))
        .isEqualTo("Cell 2 is not empty, but the first line names no column there.");
    assertThat(rows("select title from note")).containsExactly("b");
  }

  @Test
  void aFileOfBlankRowsHasNone() {
    expect(ImportTest.csv("title,kind\n,\n,\n"), 422, "IMPORT_EMPTY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004\u0014\u0000", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"})
  void aWorkbookIsToldToBeNoText(String start) {
    Response answer = ImportTest.post("text/csv", "", start.getBytes(StandardCharsets.ISO_8859_1));
    expect(answer, 400, "WRONG_ENCODING");
    assertThat(answer.as(Json.class).getString("detail")).contains("spreadsheet", "save it as CSV");
    assertThat(count("note")).isZero();
  }

  @Test
  void anotherHeaderIsToldTheWayOut() {
    assertThat(ImportTest.csv("Nom,kind\na,IDEA\n").as(Json.class).getString("detail"))
        .contains("Nom is not one of the columns", "map=Name:displayName");
  }
}
