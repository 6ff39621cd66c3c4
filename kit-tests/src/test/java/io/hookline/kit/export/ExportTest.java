package io.hookline.kit.export;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.sql;
import static io.hookline.kit.sample.Sample.write;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.apache.http.ConnectionClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportTest {

  private static final String NUMBERS = "/v1/brands/" + ACME + "/numbers";

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void aListWithoutAWishIsAJsonPage() {
    write("a");
    for (String accept : List.of("*/*", "application/json", "text/html,*/*;q=0.8")) {
      Response page = as(Tokens.analyst(ACME)).accept(accept).get(NOTES);
      assertThat(page.contentType()).startsWith("application/json");
      assertThat(page.as(Json.class).getList("items")).hasSize(1);
    }
  }

  @Test
  void csvHasAColumnForEachFieldOfTheContract() {
    asOperator()
        .body(
            """
            {"title": "Löwe; \\"quoted\\",\\nnext", "kind": "IDEA", "tags": [{"name": "a"}, {"name": "b"}],
             "fee": {"amount": "-12.50", "currency": "EUR"}, "dueOn": "2026-11-22"}""")
        .post(NOTES)
        .then()
        .statusCode(201);

    Response file = export(NOTES, Exported.CSV);
    NamedCsvRecord row = rows(file).get(0);

    assertThat(file.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"acme-cosmetics-notes.csv\"");
    assertThat(row.getHeader())
        .containsExactly(
            "id",
            "title",
            "kind",
            "tags",
            "fee.amount",
            "fee.currency",
            "dueOn",
            "version",
            "createdAt");
    assertThat(row.getField("title")).isEqualTo("Löwe; \"quoted\",\nnext");
    assertThat(row.getField("tags")).isEqualTo("[\"a\",\"b\"]");
    assertThat(row.getField("fee.amount")).isEqualTo("-12.50");
    assertThat(row.getField("dueOn")).isEqualTo("2026-11-22");
  }

  @Test
  void anEmptyFieldIsAnEmptyCellAndAnEmptyListAHeader() {
    assertThat(export(NOTES, Exported.CSV).asString()).startsWith("id,title,").hasLineCount(1);
    assertThat(export(NOTES, Exported.NDJSON).asString()).isEmpty();

    write("a");
    NamedCsvRecord row = rows(export(NOTES, Exported.CSV)).get(0);
    assertThat(row.getField("fee.amount")).isEmpty();
    assertThat(row.getField("dueOn")).isEmpty();
  }

  @Test
  void whatLooksLikeAFormulaIsDisarmedInCsvAndLeftInNdjson() {
    write("=HYPERLINK(1)");
    assertThat(rows(export(NOTES, Exported.CSV)).get(0).getField("title"))
        .isEqualTo("'=HYPERLINK(1)");
    assertThat(export(NOTES, Exported.NDJSON).asString()).contains("\"=HYPERLINK(1)\"");
  }

  @Test
  void everyRowIsInTheFileInTheOrderOfTheList() throws Exception {
    sql(
        "insert into note (id, brand, title, kind, tags, version, created_at)"
            + " select uuidv7(interval '1 ms' * n), ?, 'n' || n, 'IDEA', '[]', 0, now()"
            + " from generate_series(1, 2503) n",
        ACME);
    sql(
        "insert into note (id, brand, title, kind, tags, version, created_at)"
            + " select uuidv7(), ?, 'other', 'IDEA', '[]', 0, now()",
        NORDLYS);

    List<String> titles =
        rows(export(NOTES, Exported.CSV)).stream().map(row -> row.getField("title")).toList();
    assertThat(titles).hasSize(2503).startsWith("n2503", "n2502").endsWith("n2", "n1");

    ObjectMapper json = new ObjectMapper();
    String[] lines = export(NOTES, Exported.NDJSON).asString().split("\n");
    assertThat(lines).hasSize(2503);
    Json page = as(Tokens.analyst(ACME)).queryParam("limit", 1).get(NOTES).as(Json.class);
    assertThat(json.readTree(lines[0]).path("id").textValue())
        .isEqualTo(page.getString("items[0].id"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 49, 50, 51, 1050, 1051, 2049, 2050, 2051})
  void noEndOfAPageShows(int rows) {
    assertThat(export(NUMBERS + "?to=" + rows, Exported.NDJSON).asString().lines().count())
        .isEqualTo(rows);
  }

  @Test
  void aFileGoesOnFromACursorWhateverTheLimit() {
    String file = export(NUMBERS + "?to=30&cursor=10&limit=3", Exported.CSV).asString();
    assertThat(file.lines()).hasSize(21).startsWith("value", "11").endsWith("30");
  }

  @Test
  void aFailureBeforeTheFirstByteIsAProblemDocument() {
    expect(
        as(Tokens.analyst(ACME)).accept(Exported.CSV).get(NUMBERS + "?to=10&failAt=5"),
        500,
        "INTERNAL_ERROR");
    expect(
        as(Tokens.analyst(ACME)).accept(Exported.CSV).get(NOTES + "?cursor=nonsense"),
        400,
        "INVALID_CURSOR");
    expect(as(Tokens.analyst(NORDLYS)).accept(Exported.CSV).get(NOTES), 404, "BRAND_NOT_FOUND");
  }

  @RepeatedTest(5)
  void aFailureInTheMiddleBreaksTheConnectionInsteadOfEndingTheFile() {
    assertThatThrownBy(() -> export(NUMBERS + "?to=50000&failAt=40000", Exported.CSV))
        .isInstanceOf(ConnectionClosedException.class)
        .hasMessageContaining("Premature end of chunk");
  }

  @Test
  void anotherFormatIsRefused() {
    expect(as(Tokens.analyst(ACME)).accept("text/xml").get(NOTES), 406, "NOT_ACCEPTABLE");
  }

  private static Response export(String list, String format) {
    return as(Tokens.analyst(ACME))
        .accept(format)
        .get(list)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static List<NamedCsvRecord> rows(Response file) {
    return CsvReader.builder().ofNamedCsvRecord(file.asString()).stream().toList();
  }
}
