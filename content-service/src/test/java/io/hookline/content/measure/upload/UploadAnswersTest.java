package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.measure.upload.UploadFixtures.account;
import static io.hookline.content.measure.upload.UploadFixtures.answer;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.overview;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of a file by a slip is refused, not passed over and remembered. */
@QuarkusTest
class UploadAnswersTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    account("acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "YER | 2026 | answers[0].question | is no question of this file",
        "Other.csv:YEAR | 2026 | answers[0].question | is no question of this file",
        "ACCOUNT | 2026 | answers[0].question | is answered by accountId",
        "YEAR | 26 | answers[0].answer | must be a year such as 2026",
        "YEAR | -1 | answers[0].answer | must be a year such as 2026",
        "YEAR | 2099 | answers[0].answer | cannot be: the latest day is in no such year",
        "DECIMAL_MARK | point | answers[0].answer | must be . or ,",
        "TOTALS | all | answers[0].answer | must be one of [LIFETIME, PERIOD]",
        "DAY_MONTH_ORDER | day | answers[0].answer | must be one of [MONTH_FIRST, DAY_FIRST]",
      })
  void whatNobodyAskedOrCannotBeIsRefused(String key, String said, String field, String message) {
    String id = sent("Overview.csv", overview("August 9,1,1,1,1,1")).get("id");
    answer(
            id,
            "{\"answers\": [{\"question\": \"%s\", \"answer\": \"%s\"}], \"columns\": []}"
                .formatted(key, said))
        .statusCode(422)
        .body(at("violations[0].field", equalTo(field)))
        .body(at("violations[0].message", equalTo(message)));
    assertThat(read(id).getString("state")).isEqualTo("ASKING");
  }

  @Test
  void blanksAroundAnAnswerAreNoPartOfIt() {
    String table =
        """
        Content,Video title,Video publish time,Views
        Total,,,5
        dQw4w9WgXcQ,Before or after?,"Oct 1, 2026",5
        """;
    String id = sent("Table data.csv", table).get("id");
    answer(
            id,
            "{\"answers\": [{\"question\": \"TOTALS\", \"answer\": \" lifetime \"}], \"columns\": []}")
        .statusCode(200)
        .body(at("answers.answers[0].answer", equalTo("lifetime")))
        .body(at("understood.rows.faulty", equalTo(0)))
        .body(at("understood.rows.unclaimed", equalTo(1)));
  }

  @Test
  void aColumnThatIsNotThereIsRefused() {
    String id = sent("Overview.csv", overview("2026-08-09,1,1,1,1,1")).get("id");
    answer(
            id,
            """
            {"answers": [], "columns": [{"header": "Likes", "meaning": "SHARES"},
              {"header": "LIKES ", "meaning": "VIEWS"}, {"header": "Saves", "meaning": "SAVES"}]}""")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("columns[1].header")))
        .body(at("violations[1].message", equalTo("is no column of this file")));
  }

  @Test
  void anExportThatIsToComeIsRefused() {
    String id = sent("Content.csv", content(row(2, video(daysAgo(30)), 100))).get("id");
    answer(
            id,
            """
            {"answers": [], "columns": [], "collectedAt": "2099-01-01T00:00:00Z"}""")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("collectedAt")));
  }

  @Test
  void whatSecondColumnsAreTakenForIsSaid() {
    String id = sent("Overview.csv", overview("2026-08-09,1,1,1,1,1")).get("id");
    answer(
            id,
            """
            {"answers": [], "columns": [{"header": "Likes", "meaning": "SHARES"},
              {"header": "Comments", "meaning": "SHARES"}]}""")
        .statusCode(200)
        .body(at("understood.tables[0].columns[3].meaning", equalTo("SHARES")))
        .body(at("understood.tables[0].columns[4].meaning", equalTo("NOTHING")));
  }
}
