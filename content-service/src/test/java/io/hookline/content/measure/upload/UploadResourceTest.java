package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.upload.UploadFixtures.account;
import static io.hookline.content.measure.upload.UploadFixtures.answer;
import static io.hookline.content.measure.upload.UploadFixtures.applied;
import static io.hookline.content.measure.upload.UploadFixtures.apply;
import static io.hookline.content.measure.upload.UploadFixtures.bytes;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.day;
import static io.hookline.content.measure.upload.UploadFixtures.discard;
import static io.hookline.content.measure.upload.UploadFixtures.post;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.content.measure.upload.UploadFixtures.views;
import static io.hookline.content.measure.upload.UploadFixtures.zip;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadResourceTest {

  @Inject JobWorker worker;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aFileIsUnderstoodBeforeAnythingOfItIsApplied() {
    String video = video(daysAgo(9));
    String post = post(video);
    Json upload =
        sent(
            "Content.csv",
            content(
                row(2, video, "1,234"),
                row(2, video(daysAgo(8)), "1.2K"),
                row(2, video(daysAgo(7)), "12x5"),
                row(20, video, 5)));
    assertThat(upload.getString("state")).isEqualTo("READY");
    assertThat(upload.getString("understood.tables[0].kind")).isEqualTo("TIKTOK_CONTENT");
    assertThat(upload.getString("understood.tables[0].language")).isEqualTo("en");
    assertThat(upload.<String>getList("understood.tables[0].columns[*].meaning"))
        .containsExactly("DATE", "TITLE", "LINK", "LIKES", "COMMENTS", "SHARES", "VIEWS");
    assertThat(upload.getLong("understood.rows.all")).isEqualTo(4);
    assertThat(upload.getLong("understood.rows.ofPosts")).isEqualTo(2);
    assertThat(upload.getLong("understood.rows.unclaimed")).isEqualTo(1);
    assertThat(upload.getLong("understood.rows.faulty")).isEqualTo(2);
    assertThat(upload.getLong("understood.rows.rounded")).isEqualTo(1);
    assertThat(upload.<String>getList("understood.faults[*].code"))
        .as("no number; before the publication")
        .containsExactlyInAnyOrder("NUMBER_UNREADABLE", "VALIDATION_FAILED");
    operator().get(acme("/posts/" + post + "/snapshots")).then().body(at("items", hasSize(0)));
    operator().get(acme("/unclaimed-posts")).then().body(at("items", hasSize(0)));
  }

  @Test
  void aFileIsAppliedOnceAndTheSameAgainChangesNothing() {
    String video = video(daysAgo(9));
    String post = post(video);
    String other = video(daysAgo(8));
    String file =
        content(row(3, video, 1000), row(2, video, 1500), row(2, other, 40), row(20, video, 5));
    String id = sent("Content.csv", file).get("id");
    String job =
        apply(id, "")
            .statusCode(202)
            .header("Location", endsWith("/jobs/" + read(id).getString("jobId")))
            .extract()
            .as(Json.class)
            .get("id");
    apply(id, "").statusCode(409).body(at("code", equalTo("UPLOAD_APPLYING")));
    answer(id, "{\"answers\": [], \"columns\": []}")
        .statusCode(409)
        .body(at("code", equalTo("UPLOAD_APPLYING")));
    worker.work();
    operator()
        .get(acme("/jobs/" + job))
        .then()
        .body(at("state", equalTo("SUCCEEDED")))
        .body(at("processed", equalTo(4)))
        .body(at("failed", equalTo(1)));
    views(post, 1500, 1000);
    Json applied = read(id);
    assertThat(applied.getString("state")).isEqualTo("APPLIED");
    assertThat(applied.getLong("recorded")).isEqualTo(2);
    assertThat(applied.getLong("unclaimed")).isEqualTo(1);
    assertThat(applied.getLong("refused")).isEqualTo(1);
    operator()
        .get(acme("/uploads/" + id + "/faults"))
        .then()
        .body(at("items[*].line", hasItems(5)))
        .body(at("items[0].field", equalTo("capturedAt")));
    operator()
        .get(acme("/unclaimed-posts"))
        .then()
        .body(at("items[*].networkPostId", contains(other)))
        .body(at("items[0].readings", equalTo(1)));
    apply(id, "").statusCode(409).body(at("code", equalTo("UPLOAD_APPLIED")));
    discard(id).statusCode(409).body(at("code", equalTo("UPLOAD_APPLIED")));

    Json again = sent("Content (1).csv", file);
    assertThat(again.getLong("understood.rows.unchanged")).isEqualTo(2);
    applied(again.get("id"));
    assertThat(read(again.get("id")).getLong("unchanged")).isEqualTo(2);
    views(post, 1500, 1000);
    operator().get(acme("/unclaimed-posts")).then().body(at("items[0].readings", equalTo(1)));
  }

  @Test
  void totalsOfStudioStoodSoAtTheExport() {
    String video = video(daysAgo(9));
    String post = post(video);
    String exported = daysAgo(1).toString();
    String id = sent("Content.csv", UploadFixtures.studio(video, "21,700")).get("id");
    answer(id, "{\"answers\": [], \"columns\": [], \"collectedAt\": \"" + exported + "\"}")
        .statusCode(200)
        .body(at("understood.collectedAt", equalTo(exported)));
    applied(id);
    operator()
        .get(acme("/posts/" + post + "/snapshots"))
        .then()
        .body(at("items[*].views", contains(21700)))
        .body(at("items[0].capturedAt", equalTo(exported)))
        .body(at("items[0].source", equalTo("IMPORT")))
        .body(at("items[0].dataset", equalTo("ORGANIC")));
    Json again = sent("Content (1).csv", UploadFixtures.studio(video, "21,700"));
    assertThat(again.getString("understood.collectedAt")).as("no later export").isEqualTo(exported);
    assertThat(again.getLong("understood.rows.unchanged")).isEqualTo(1);
  }

  @Test
  void theArchiveOfFollowersIsDaysAndAudience() {
    String account = account("acme");
    String today = day(daysAgo(3));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "FollowerHistory.csv",
        bytes(
            "\"Date\",\"Followers\",\"Difference in followers from previous day\"\r\n"
                + today
                + ",308209,583\r\n"));
    files.put(
        "FollowerGender.csv", bytes("\"Gender\",\"Distribution\"\r\nFemale,0.55\r\nMale,0.44\r\n"));
    files.put(
        "FollowerTopTerritories.csv",
        bytes("\"Top territories\",\"Distribution\"\r\nUS,40%\r\nDE,10%\r\n"));
    files.put(
        "FollowerActivity.csv",
        bytes(
            "\"Date\",\"Hour\",\"Active followers\"\r\n"
                + today
                + ",0,120\r\n"
                + today
                + ",1,90\r\n"));
    Json upload = sent("Followers.zip", UploadContentResource.ZIP, zip(files));
    assertThat(upload.<String>getList("understood.tables[*].kind"))
        .containsExactly(
            "TIKTOK_FOLLOWER_HISTORY",
            "TIKTOK_FOLLOWER_GENDER",
            "TIKTOK_FOLLOWER_TERRITORIES",
            "TIKTOK_FOLLOWER_ACTIVITY");
    assertThat(upload.getString("understood.accountId")).as("the only one").isEqualTo(account);
    String id = upload.get("id");
    applied(id);
    Json done = read(id);
    assertThat(done.getLong("recorded")).as("a day and three audiences").isEqualTo(4);
    assertThat(done.getLong("refused")).isZero();
  }

  @Test
  void everyRowOrNone() {
    String video = video(daysAgo(9));
    String post = post(video);
    String faulty = sent("Content.csv", content(row(2, video, 10), row(20, video, 5))).get("id");
    apply(faulty, "?atomic=true").statusCode(422).body(at("code", equalTo("UPLOAD_ROWS_REFUSED")));
    String good = sent("Content.csv", content(row(2, video, 10), row(3, video, 5))).get("id");
    apply(good, "?atomic=true").statusCode(202);
    worker.work();
    views(post, 10, 5);
  }

  @Test
  void aDiscardedFileIsGone() {
    String id = sent("Content.csv", content(row(2, video(daysAgo(9)), 10))).get("id");
    discard(id).statusCode(200).body(at("state", equalTo("DISCARDED")));
    for (String step : new String[] {"apply", "answer", "discard"}) {
      var refused =
          switch (step) {
            case "apply" -> apply(id, "");
            case "answer" -> answer(id, "{\"answers\": [], \"columns\": []}");
            default -> discard(id);
          };
      refused.statusCode(409).body(at("code", equalTo("UPLOAD_DISCARDED")));
    }
    operator().get(acme("/uploads?state=DISCARDED")).then().body(at("items[*].id", contains(id)));
    operator().get(acme("/uploads?state=READY")).then().body(at("items", hasSize(0)));
  }
}
