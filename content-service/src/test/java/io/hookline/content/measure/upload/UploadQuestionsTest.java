package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.upload.UploadFixtures.account;
import static io.hookline.content.measure.upload.UploadFixtures.answer;
import static io.hookline.content.measure.upload.UploadFixtures.applied;
import static io.hookline.content.measure.upload.UploadFixtures.apply;
import static io.hookline.content.measure.upload.UploadFixtures.bytes;
import static io.hookline.content.measure.upload.UploadFixtures.day;
import static io.hookline.content.measure.upload.UploadFixtures.overview;
import static io.hookline.content.measure.upload.UploadFixtures.post;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.content.measure.upload.UploadFixtures.views;
import static io.hookline.content.measure.upload.UploadFixtures.zip;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not clear in a file is asked, and answers are remembered. */
@QuarkusTest
class UploadQuestionsTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whatIsNotClearIsAskedAndAnswered() {
    String account = account("acme");
    String file = overview("03/04/2026,1200,31,88,undefined,9");
    Json upload = sent("Overview.csv", file);
    assertThat(upload.getString("state")).isEqualTo("ASKING");
    assertThat(upload.<String>getList("understood.questions[*].kind"))
        .containsExactly("DAY_MONTH_ORDER");
    String id = upload.get("id");
    apply(id, "").statusCode(409).body(at("code", equalTo("UPLOAD_QUESTIONS_OPEN")));
    operator()
        .body("{\"answers\": [], \"columns\": []}")
        .put(acme("/uploads/" + id + "/answers"))
        .then()
        .statusCode(428);
    answer(
            id,
            """
            {"answers": [{"question": "DAY_MONTH_ORDER", "answer": "DAY_FIRST"}], "columns": []}""")
        .statusCode(200)
        .body(at("state", equalTo("READY")))
        .body(at("understood.accountId", equalTo(account)))
        .body(at("understood.rows.ofAccount", equalTo(1)));
    applied(id);
    assertThat(read(id).getLong("recorded")).isEqualTo(1);
    operator()
        .get(acme("/upload-mappings"))
        .then()
        .body(at("items[0].mapping.dayMonthOrder", equalTo("DAY_FIRST")));
    Json next = sent("Overview.csv", file.replace("1200", "1300"));
    assertThat(next.getString("state")).as("is remembered").isEqualTo("READY");
    assertThat(next.<Boolean>get("understood.tables[0].remembered")).isTrue();
  }

  @Test
  void ofSeveralAccountsOneIsNamed() {
    String one = account("acme");
    account("acme.labs");
    Json upload = sent("Overview.csv", overview(day(daysAgo(3)) + ",1200,31,88,4,9"));
    assertThat(upload.<String>getList("understood.questions[*].kind")).containsExactly("ACCOUNT");
    assertThat(upload.<String>getList("understood.questions[0].candidates"))
        .hasSize(2)
        .contains(one);
    String id = upload.get("id");
    answer(id, "{\"answers\": [], \"columns\": [], \"accountId\": \"" + id + "\"}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
    answer(id, "{\"answers\": [], \"columns\": [], \"accountId\": \"" + one + "\"}")
        .statusCode(200)
        .body(at("state", equalTo("READY")));
    Json named =
        sent(
            "Overview_%s_%d_acme.zip".formatted(day(daysAgo(8)), daysAgo(1).getEpochSecond()),
            UploadContentResource.ZIP,
            zip(Map.of("Overview.csv", bytes(overview(day(daysAgo(3)) + ",1200,31,88,4,9")))));
    assertThat(named.getString("understood.accountId")).as("the file's name says").isEqualTo(one);
    assertThat(named.getString("understood.collectedAt")).isEqualTo(daysAgo(1).toString());
  }

  @Test
  void columnsThatNobodyKnowsAreToldAndRemembered() {
    String video = video(daysAgo(9));
    String post = post(video);
    String file = "Wann,Wo,Wie oft\r\n%s,https://www.tiktok.com/@acme/video/%s,77\r\n";
    Json upload = sent("sheet.csv", file.formatted(day(daysAgo(2)), video));
    assertThat(upload.getString("state")).isEqualTo("ASKING");
    assertThat(upload.<String>getList("understood.questions[*].kind")).contains("COLUMNS");
    String id = upload.get("id");
    answer(
            id,
            """
            {"answers": [], "columns": [{"header": "Wann", "meaning": "DATE"},
              {"header": "Wo", "meaning": "LINK"}, {"header": "Wie oft", "meaning": "VIEWS"}]}""")
        .statusCode(200)
        .body(at("state", equalTo("READY")))
        .body(at("understood.tables[0].kind", equalTo("TIKTOK_CONTENT")));
    applied(id);
    views(post, 77);
    Json next = sent("sheet.csv", file.formatted(day(daysAgo(1)), video));
    assertThat(next.getString("state")).isEqualTo("READY");
    assertThat(next.<Boolean>get("understood.tables[0].remembered")).isTrue();
    Json mapping = operator().get(acme("/upload-mappings")).as(Json.class);
    operator()
        .header("If-Match", "*")
        .delete(acme("/upload-mappings/" + mapping.getString("items[0].id")))
        .then()
        .statusCode(204);
    assertThat(sent("sheet.csv", file.formatted(day(daysAgo(1)), video)).getString("state"))
        .isEqualTo("ASKING");
  }
}
