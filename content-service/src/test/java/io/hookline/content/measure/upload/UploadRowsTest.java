package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.upload.UploadFixtures.account;
import static io.hookline.content.measure.upload.UploadFixtures.answer;
import static io.hookline.content.measure.upload.UploadFixtures.apply;
import static io.hookline.content.measure.upload.UploadFixtures.bytes;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.day;
import static io.hookline.content.measure.upload.UploadFixtures.overview;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.content.measure.upload.UploadFixtures.zip;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row is judged before the file is applied, also one that no post is waiting for. */
@QuarkusTest
class UploadRowsTest {

  @Inject JobWorker worker;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    account("acme");
  }

  @Test
  void whatCanBeNoPostsIsRefusedOfAVideoWithoutAPostToo() {
    Json file =
        sent(
            "Content.csv",
            content(
                row(2, video(daysAgo(9)), 100),
                row(2, video(daysAgo(9)), -5),
                row(2, video(daysAgo(9)), 999_999_999_999_999L),
                row(20, video(daysAgo(9)), 100)));
    assertThat(file.getInt("understood.rows.faulty")).isEqualTo(3);
    assertThat(file.<Integer>getList("understood.faults[*].line")).containsExactly(3, 4, 5);
    assertThat(file.<String>getList("understood.faults[*].field"))
        .containsExactly("views", "views", "capturedAt");
    Json applied = applied(file.get("id"));
    assertThat(applied.getInt("unclaimed")).isEqualTo(1);
    assertThat(applied.getInt("refused")).isEqualTo(3);
    assertThat(faults(file.get("id")).<Integer>getList("items[*].line"))
        .as("each is told once")
        .containsExactlyInAnyOrder(3, 4, 5);
  }

  @Test
  void aFileInAnArchiveMayHaveALongName() {
    String name =
        new Random(1)
            .ints(6_000, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("", "", ".csv"));
    Json file =
        sent(
            "Content.zip",
            UploadContentResource.ZIP,
            zip(Map.of(name, bytes(content(row(2, video(daysAgo(9)), -5))))));
    assertThat(file.getString("understood.faults[0].field")).isEqualTo("views");
    assertThat(faults(file.get("id")).getString("items[0].table")).isEqualTo(name);
  }

  @Test
  void aDayThatIsThereTwiceIsForeseenAsItIsApplied() {
    String row = day(daysAgo(3)) + ",1,7,1,1,1";
    Json file = sent("Overview.csv", overview(row, row));
    assertThat(file.getInt("understood.rows.unchanged")).isEqualTo(1);
    assertThat(applied(file.get("id")).getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void anAudienceThatAnotherTableContradictsIsToldBeforeItIsApplied() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String head = "\"Gender\",\"Distribution\"\r\n";
    files.put("a/FollowerGender.csv", bytes(head + "Female,0.55\r\nMale,0.44\r\n"));
    files.put("b/FollowerGender.csv", bytes(head + "Female,0.50\r\nMale,0.44\r\n"));
    files.put("c/FollowerGender.csv", bytes(head + "Female,0.55\r\nMale,0.44\r\n"));
    Json file = sent("Followers.zip", UploadContentResource.ZIP, zip(files));
    assertThat(file.<String>getList("understood.faults[*].table"))
        .containsExactly("b/FollowerGender.csv");
    assertThat(file.getInt("understood.rows.faulty")).isEqualTo(1);
    assertThat(file.getInt("understood.rows.unchanged")).isEqualTo(1);
    Json applied = applied(file.get("id"));
    assertThat(applied.getInt("recorded")).isEqualTo(1);
    assertThat(applied.getInt("refused")).isEqualTo(1);
    assertThat(applied.getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void aDayThatTheAccountCannotHaveHadIsToldBeforeItIsApplied() {
    Json file = sent("Overview.csv", overview(day(daysAgo(3)) + ",1,-7,1,1,1"));
    assertThat(file.getInt("understood.rows.faulty")).isEqualTo(1);
    assertThat(file.getString("understood.faults[0].field")).isEqualTo("counters.profileViews");
  }

  @Test
  void anAudienceThatCannotBeIsToldBeforeItIsApplied() {
    Json file = sent("FollowerGender.csv", "\"Gender\",\"Distribution\"\r\nFemale,150%\r\n");
    assertThat(file.getInt("understood.rows.faulty")).isEqualTo(1);
    assertThat(file.getString("understood.faults[0].field")).isEqualTo("shares[0].share");
  }

  @Test
  void whatIsHereAlreadyIsToldBeforeItIsApplied() {
    for (String[] each :
        new String[][] {
          {
            "Overview.csv", overview(day(daysAgo(3)) + ",1,7,1,1,1", day(daysAgo(2)) + ",2,7,1,1,1")
          },
          {"FollowerGender.csv", "\"Gender\",\"Distribution\"\r\nFemale,0.55\r\nMale,0.44\r\n"}
        }) {
      Json first = sent(each[0], each[1]);
      assertThat(first.getInt("understood.rows.unchanged")).isZero();
      Json applied = applied(first.get("id"));
      Json again = sent(each[0], each[1]);
      assertThat(again.getInt("understood.rows.unchanged"))
          .isEqualTo(applied.getInt("recorded"))
          .isPositive();
      assertThat(applied(again.get("id")).getInt("unchanged"))
          .isEqualTo(applied.getInt("recorded"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0001-01-01", "1970-01-01", "30.12.1899", "01/00/1900"})
  void theDateOfAProgramThatKnowsNoneIsNone(String date) {
    Json file = sent("Overview.csv", overview(date + ",1,1,1,1,1", day(daysAgo(2)) + ",1,1,1,1,1"));
    assertThat(file.getString("state")).isEqualTo("READY");
    assertThat(file.<String>getList("understood.faults[*].code"))
        .containsExactly("DATE_UNREADABLE");
    assertThat(file.getInt("understood.rows.ofAccount")).isEqualTo(1);
  }

  @Test
  void rowsOfTheSameAreTold() {
    String video = video(daysAgo(9));
    Json file = sent("Content.csv", content(row(2, video, 100), row(2, video, 90)));
    assertThat(file.<String>getList("understood.faults[*].code")).containsExactly("ROW_TWICE");
    assertThat(file.getInt("understood.rows.faulty")).isZero();
  }

  @Test
  void aDayAfterTheExportIsRefused() {
    String id = sent("Content.csv", content(row(2, video(daysAgo(30)), 100))).get("id");
    answer(id, "{\"answers\": [], \"columns\": [], \"collectedAt\": \"%s\"}".formatted(daysAgo(9)))
        .statusCode(200)
        .body(at("understood.rows.faulty", equalTo(1)))
        .body(at("understood.faults[0].code", equalTo("DATE_IN_FUTURE")));
  }

  private static Json faults(String id) {
    return operator()
        .get(acme("/uploads/" + id + "/faults"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private Json applied(String id) {
    apply(id, "").statusCode(202);
    worker.work();
    return read(id);
  }
}
