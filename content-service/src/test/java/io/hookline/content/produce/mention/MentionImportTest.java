package io.hookline.content.produce.mention;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MentionImportTest {

  private static final String HEADER =
      "kind;network;networkPostId;url;authorHandle;publishedAt;views;tone;text\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json csv(String rows) {
    return send("text/csv; charset=UTF-8", HEADER + rows);
  }

  private static Json send(String type, String body) {
    return operator()
        .contentType(type)
        .body(body.getBytes(UTF_8))
        .post(acme("/mentions/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String row(String post, String views, String tone, String text) {
    return "EARNED;TIKTOK;%1$s;https://www.tiktok.com/@kim/video/%1$s;@Kim;%2$s;%3$s;%4$s;%5$s\n"
        .formatted(post, daysAgo(9), views, tone, text);
  }

  private static Json read(String id) {
    return operator().get(acme("/mentions/" + id)).as(Json.class);
  }

  @Test
  void theSameFileAgainChangesNothingAndLaterViewsAreTaken() {
    Json first =
        csv(row("7412345678901234567", "100", "", "") + row("7412345678901234568", "", "", ""));
    assertThat(first.getList("rows[*].status")).as(first.toString()).containsOnly("APPLIED");
    Json again =
        csv(row("7412345678901234567", "100", "", "") + row("7412345678901234568", "", "", ""));
    assertThat(again.getList("rows[*].status")).containsOnly("UNCHANGED");
    Json later = csv(row("7412345678901234567", "250", "", ""));
    assertThat(later.getList("rows[*].status")).containsExactly("APPLIED");
    String id = first.getString("rows[0].id");
    assertThat(later.getString("rows[0].id")).isEqualTo(id);
    assertThat(read(id).<Integer>get("views")).isEqualTo(250);
    assertThat(read(id).<Integer>get("version")).isEqualTo(1);
  }

  /** Files of the days before arrive late, or together. */
  @Test
  void theViewsThatWereSeenLastCountInWhicheverOrderFilesArrive() {
    List<String> seen = new ArrayList<>(List.of("2:100", "3:400", "4:400", "5:90", "5:300"));
    for (int order = 0; order < 12; order++) {
      Fixtures.twoBrands();
      Collections.shuffle(seen, new Random(order));
      String id = null;
      for (String one : seen) {
        String[] dayAndViews = one.split(":");
        id =
            send(
                    "application/json",
                    """
                    [{"kind": "EARNED", "network": "TIKTOK", "publishedAt": "2026-08-01T00:00:00Z",
                      "url": "https://www.tiktok.com/@kim/video/7412345678901234567",
                      "views": %s, "viewsAt": "2026-08-0%sT08:00:00Z"}]"""
                        .formatted(dayAndViews[1], dayAndViews[0]))
                .getString("rows[0].id");
      }
      assertThat(read(id).<Integer>get("views")).as(seen.toString()).isEqualTo(300);
      assertThat(read(id).getString("viewsAt")).isEqualTo("2026-08-05T08:00:00Z");
    }
  }

  @Test
  void viewsWithoutATimeWereSeenWhenTheyWereSent() {
    String id = csv(row("7412345678901234567", "100", "", "")).getString("rows[0].id");
    Json past =
        send(
            "application/json",
            """
            [{"kind": "EARNED", "network": "TIKTOK", "publishedAt": "%s", "viewsAt": "%s",
              "url": "https://www.tiktok.com/@kim/video/7412345678901234567", "views": 4000}]"""
                .formatted(daysAgo(9), daysAgo(2)));
    assertThat(past.getString("rows[0].status")).isEqualTo("UNCHANGED");
    assertThat(read(id).<Integer>get("views")).isEqualTo(100);
    assertThat(read(id).<Integer>get("version")).isZero();
  }

  @Test
  void whatSomebodyHasJudgedStaysAndAViewlessFileTakesNoViews() {
    String id = csv(row("7412345678901234567", "100", "NEUTRAL", "")).getString("rows[0].id");
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"kind\": \"ADVOCACY\", \"tone\": \"POSITIVE\", \"views\": 120}")
        .put(acme("/mentions/" + id))
        .then()
        .statusCode(200);
    csv(row("7412345678901234567", "", "NEGATIVE", "Love it"));
    Json now = read(id);
    assertThat(now.getString("tone")).isEqualTo("POSITIVE");
    assertThat(now.getString("kind")).isEqualTo("ADVOCACY");
    assertThat(now.<Integer>get("views")).isEqualTo(120);
    assertThat(now.getString("text")).isEqualTo("Love it");
  }

  @Test
  void aPostThatStandsTwiceInAFileIsOneMention() {
    Json result =
        csv(
            row("7412345678901234567", "100", "", "")
                + row("7412345678901234567", "100", "", "")
                + row("7412345678901234567", "300", "", ""));
    assertThat(result.getList("rows[*].status"))
        .isEqualTo(List.of("APPLIED", "UNCHANGED", "APPLIED"));
    assertThat(read(result.getString("rows[0].id")).<Integer>get("views")).isEqualTo(300);
  }

  @Test
  void anAuthorWhoIsACreatorIsKnown() {
    UUID kim = CreatorChanges.creator(Fixtures.ACME, "kim");
    CreatorChanges.arrive();
    String id = csv(row("7412345678901234567", "1", "", "")).getString("rows[0].id");
    assertThat(read(id).getString("creatorId")).isEqualTo(kim.toString());
  }

  @Test
  void rowsThatCannotBeAreNamedAndTheOthersAreTaken() {
    Json result =
        csv(
            row("7412345678901234567", "1", "", "")
                + row("7412345678901234568", "1", "", "")
                    .replace(";7412345678901234568;", ";7,41E+18;")
                + row("7412345678901234569", "1", "", "")
                    .replace(";7412345678901234569;", ";7412345678901234000;")
                + row("7412345678901234570", "many", "", "")
                + row("7412345678901234571", "1", "", "").replace("@Kim", "n/a"));
    assertThat(Set.copyOf(result.<String>getList("rows[*].violations[*].field")))
        .containsExactlyInAnyOrder("networkPostId", "views", "authorHandle");
    assertThat(result.<Integer>get("failed")).isEqualTo(4);
    assertThat(result.<Integer>get("applied")).isEqualTo(1);
  }

  @Test
  void objectsOnLinesAreTakenToo() {
    Json result =
        send(
            "application/x-ndjson",
            """
            {"kind": "ADVOCACY", "network": "INSTAGRAM", "networkPostId": "C8xYz_-1", "url": "https://www.instagram.com/reel/C8xYz_-1/", "authorHandle": "kim", "publishedAt": "%s"}
            {"kind": "ADVOCACY", "network": "INSTAGRAM", "networkPostId": 7412345678901234567, "url": "https://www.instagram.com/reel/C8xYz_-2/", "authorHandle": "kim", "publishedAt": "%s"}
            """
                .formatted(daysAgo(1), daysAgo(1)));
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(result.getString("rows[1].code")).isEqualTo("INVALID_BODY");
  }
}
