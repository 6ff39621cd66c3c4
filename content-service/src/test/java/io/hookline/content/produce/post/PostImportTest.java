package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.post.PostImports.csv;
import static io.hookline.content.produce.post.PostImports.found;
import static io.hookline.content.produce.post.PostImports.ndjson;
import static io.hookline.content.produce.post.PostImports.out;
import static io.hookline.content.produce.post.PostImports.posts;
import static io.hookline.content.produce.post.PostImports.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.idea.IdeaFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostImportTest {

  private static final String ID = "7412345678901234567";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aSheetBringsPostsThatAreOutAndPostsThatArePlanned() {
    String series = Fixtures.series();
    Json result =
        csv(
            """
            externalId,status,network,title,funnelStage,seriesId,caption,hashtags,hookKind,links,\
            seconds,reference,paidPartnership,commentsOpen,plannedFor,publishedAt,url,relation.kind,\
            relation.url
            ,,TIKTOK,Out,TOFU,%s,"Before
            after #skintok",#skintok #Retinol,Question,"https://go.example/a,b https://go.example/c",\
            23.4,drive/a.mp4,true,false,2026-01-05T16:00:00Z,2026-01-05T16:00:05Z,\
            https://www.tiktok.com/@miawong/video/7412345678901234567?lang=de,STITCH,\
            https://www.tiktok.com/@x/video/7412345678901234568
            rec1,IDEA,YOUTUBE,Planned,MOFU,,,,,,,,,,2026-12-24T17:00:00Z,,,,
            ,,,,,,,,,,,,,,,,,,
            """
                .formatted(series));
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    assertThat(result.getInt("total")).isEqualTo(2);
    Json out = posts("/" + result.getString("rows[0].id"));
    assertThat(found("?networkPostId=" + ID)).containsExactly(out.getString("id"));
    assertThat(out.getString("status")).isEqualTo("PUBLISHED");
    assertThat(out.getString("seriesId")).isEqualTo(series);
    assertThat(out.getString("caption")).isEqualTo("Before\nafter #skintok");
    assertThat(out.<String>getList("terms.hashtags")).containsExactly("skintok", "retinol");
    assertThat(out.getString("terms.hookKind")).isEqualTo("question");
    assertThat(out.<String>getList("links"))
        .containsExactly("https://go.example/a,b", "https://go.example/c");
    assertThat(out.getString("media.reference")).isEqualTo("drive/a.mp4");
    assertThat(out.<Number>get("media.seconds").doubleValue()).isEqualTo(23.4);
    assertThat(out.<Boolean>get("disclosure.paidPartnership")).isTrue();
    assertThat(out.<Boolean>get("interaction.commentsOpen")).isFalse();
    assertThat(out.<Boolean>get("interaction.duetAllowed")).isTrue();
    assertThat(out.getString("relation.kind")).isEqualTo("STITCH");
    assertThat(out.getString("publishedAt")).isEqualTo("2026-01-05T16:00:05Z");
    assertThat(out.getInt("contentVersion")).isEqualTo(1);
    assertThat(out.getInt("publishedVersion")).isEqualTo(1);
    assertThat(found("?externalId=rec1")).containsExactly(result.getString("rows[1].id"));
    Json planned = posts("/" + result.getString("rows[1].id"));
    assertThat(planned.getString("status")).isEqualTo("IDEA");
    assertThat(planned.getString("plannedFor")).isEqualTo("2026-12-24T17:00:00Z");
    assertThat(found("?q=before&hashtag=skintok&seriesId=" + series))
        .containsExactly(out.getString("id"));
  }

  /** All that a single request would leave behind. */
  @Test
  void whatIsImportedIsKeptAsIfItHadBeenSentAlone() {
    UUID creator = Fixtures.creator();
    String facts =
        "\"creatorId\": \"%s\", \"partnershipId\": \"%s\", \"caption\": \"Cream\", "
            .formatted(creator, Fixtures.partnership(creator));
    String alone =
        operator()
            .body(out(facts + "\"url\": \"%s\"".formatted(Fixtures.address())))
            .post(acme("/posts"))
            .as(Json.class)
            .getString("id");
    String imported =
        ndjson(out(facts + "\"url\": \"%s\"".formatted(Fixtures.address())))
            .getString("rows[0].id");
    assertThat(like(imported, "")).isEqualTo(like(alone, ""));
    assertThat(like(imported, "/versions")).isEqualTo(like(alone, "/versions"));
    assertThat(like(imported, "/disclosure-evidence"))
        .isEqualTo(like(alone, "/disclosure-evidence"))
        .contains("PUBLICATION", "PAID_PARTNERSHIP");
    assertThat(found("?disclosureMissing=true")).contains(imported, alone);
    assertThat(PublishedChanges.awaitOf(4, "posts").<String>getList("[*].type"))
        .containsExactlyInAnyOrder(
            "io.hookline.content.PostPublished",
            "io.hookline.content.PostPublished",
            "io.hookline.content.DisclosureEvidenceRecorded",
            "io.hookline.content.DisclosureEvidenceRecorded");
  }

  /** Without what is different of every post. */
  private static String like(String post, String path) {
    return operator()
        .get(acme("/posts/" + post + path))
        .asString()
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("742\\d{16}", "VIDEO")
        .replaceAll(
            "\"(createdAt|updatedAt|recordedAt|writtenAt|at)\":\"[^\"]*\"", "\"$1\":\"NOW\"");
  }

  @Test
  void theSameFileSentAgainChangesNothing() {
    String[] file = {
      out(
          "\"url\": \"https://www.tiktok.com/@mia/video/%s\", \"media\": ".formatted(ID)
              + "{\"reference\": \"a.mp4\", \"seconds\": 120.0}, \"terms\": {\"hashtags\": [\"B\"]}"),
      row("\"externalId\": \"rec1\", \"plannedFor\": \"2026-12-24T17:00:00.1234567Z\""),
      out("\"url\": \"https://vm.tiktok.com/ZMabcdefg/\", \"interaction\": {}"),
    };
    Json first = ndjson(file);
    assertThat(first.<String>getList("rows[*].status"))
        .as(first.toString())
        .containsOnly("APPLIED");
    file[0] = file[0].replace(ID, ID + "?lang=de").replace("[\"B\"]", "[\"#b\", \"B\"]");
    Json again = ndjson(file);
    assertThat(again.<String>getList("rows[*].status"))
        .as(again.toString())
        .containsOnly("UNCHANGED");
    assertThat(again.<String>getList("rows[*].id")).isEqualTo(first.<String>getList("rows[*].id"));
    assertThat(found("")).hasSize(3);
    assertThat(PublishedChanges.awaitOf(5, "posts").<String>getList("[*].type")).hasSize(5);
  }

  @Test
  void aPlanThatIsSentAgainHasNothingAgainstThatItsPostIsOut() {
    String plan = row("\"externalId\": \"rec1\", \"status\": \"IDEA\"");
    String id = ndjson(plan).getString("rows[0].id");
    operator().post(acme("/posts/" + id + "/begin")).then().statusCode(200);
    operator()
        .body("{\"publishedAt\": \"%s\", \"networkPostId\": \"%s\"}".formatted(daysAgo(1), ID))
        .post(acme("/posts/" + id + "/publish"))
        .then()
        .statusCode(200);
    Json again = ndjson(plan);
    assertThat(again.getString("rows[0].status")).as(again.toString()).isEqualTo("UNCHANGED");
    assertThat(again.getString("rows[0].id")).isEqualTo(id);
    assertThat(posts("/" + id).getString("status")).isEqualTo("PUBLISHED");
  }

  @Test
  void otherFactsOfTheSamePostAreRefusedWithItsIdAndWhatDiffers() {
    String url = "\"url\": \"https://www.tiktok.com/@mia/video/%s\"".formatted(ID);
    String shared = "\"url\": \"https://vm.tiktok.com/ZMabcdefg/\"";
    String plan = "\"externalId\": \"rec1\", \"caption\": ";
    Json first = ndjson(out(url), out(shared), row(plan + "\"A\""));
    Json result =
        ndjson(
            out(url + ", \"caption\": \"Other\", \"terms\": {\"hashtags\": [\"new\"]}"),
            out(shared).replace("TOFU", "BOFU"),
            row(plan + "\"B\""),
            out(url + ", \"externalId\": \"rec1\""),
            out(
                "\"networkPostId\": \"7412345678901234599\", \"externalId\": \"rec1\", \"caption\": \"A\""));
    assertThat(result.<String>getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(
            "POST_VIDEO_TAKEN",
            "POST_ADDRESS_TAKEN",
            "POST_EXISTS",
            "POST_VIDEO_TAKEN",
            "POST_EXISTS");
    assertThat(result.<String>getList("rows[*].violations[0].field"))
        .containsExactly("terms", "funnelStage", "caption", "externalId", "publishedAt");
    for (int i = 0; i < 3; i++) {
      assertThat(result.getString("rows[%d].detail".formatted(i)))
          .contains(first.getString("rows[%d].id".formatted(i)));
    }
    assertThat(result.<String>getList("rows[0].violations[*].field"))
        .containsExactly("terms", "caption");
    assertThat(PostImports.hashtags()).doesNotContain("new");
  }

  @Test
  void oneVideoIsOnePostWithinAFileToo() {
    Json result =
        ndjson(
            out("\"url\": \"https://www.tiktok.com/@mia/video/%s?lang=de\"".formatted(ID)),
            out("\"networkPostId\": \"%s\"".formatted(ID)),
            out(
                "\"url\": \"https://m.tiktok.com/v/%s.html\", \"caption\": \"Other\""
                    .formatted(ID)),
            out("\"url\": \"https://www.youtube.com/shorts/aqz-KE-bpKQ\"")
                .replace("TIKTOK", "YOUTUBE"),
            row("\"externalId\": \" rec1 \""),
            row("\"externalId\": \"rec1\", \"caption\": \"Other\""));
    assertThat(result.<String>getList("rows[*].status"))
        .as(result.toString())
        .containsExactly("APPLIED", "UNCHANGED", "FAILED", "APPLIED", "APPLIED", "FAILED");
    assertThat(result.getString("rows[1].id")).isEqualTo(result.getString("rows[0].id"));
    assertThat(result.getString("rows[2].code")).isEqualTo("POST_VIDEO_TAKEN");
    assertThat(result.getString("rows[5].code")).isEqualTo("POST_EXISTS");
  }

  @Test
  void aShortLinkIsOnePostWithinAFileAndInTheNext() {
    String link = "\"url\": \"https://vm.tiktok.com/ZMabcdefg%s\"";
    String id = ", \"networkPostId\": \"%s\"".formatted(ID);
    String[] file = {
      out(link.formatted("/") + id),
      out(link.formatted("")),
      out(link.formatted("?k=1") + id),
      out("\"networkPostId\": \"%s\"".formatted(ID)),
      out(link.formatted("/") + id.replace("67\"", "68\"")),
    };
    Json first = ndjson(file);
    assertThat(first.<String>getList("rows[*].status"))
        .as(first.toString())
        .containsExactly("APPLIED", "UNCHANGED", "UNCHANGED", "UNCHANGED", "FAILED");
    assertThat(first.getString("rows[4].code")).isEqualTo("POST_ADDRESS_TAKEN");
    assertThat(first.getString("rows[4].violations[0].field")).isEqualTo("url");
    assertThat(ndjson(file).<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED", "FAILED");
    assertThat(found("")).hasSize(1);
  }

  @Test
  void itsIdeasArePlannedAndUsed() {
    List<String> ideas = List.of(IdeaFixtures.idea("A"), IdeaFixtures.idea("B"), rejected());
    Json result =
        ndjson(
            row("\"ideaId\": \"%s\"".formatted(ideas.get(0))),
            out("\"ideaId\": \"%s\", \"networkPostId\": \"%s\"".formatted(ideas.get(1), ID)),
            row("\"ideaId\": \"%s\"".formatted(ideas.get(1))),
            out("\"ideaId\": \"%s\", \"networkPostId\": \"7412345678901234568\""
                    .formatted(ideas.get(1)))
                .replace(daysAgo(4).toString(), daysAgo(9).toString()),
            row(
                "\"ideaId\": \"%s\", \"terms\": {\"hashtags\": [\"new\"]}"
                    .formatted(ideas.get(2))));
    assertThat(result.<String>getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(null, null, null, null, "IDEA_STATE_FORBIDS");
    assertThat(ideas.stream().map(PostImportTest::stateOf))
        .containsExactly("PLANNED", "USED", "REJECTED");
    assertThat(operator().get(acme("/ideas/" + ideas.get(1))).as(Json.class).getString("usedAt"))
        .isEqualTo(daysAgo(9).toString());
    assertThat(PublishedChanges.awaitOf(6, "ideas").<String>getList("[*].type"))
        .contains("io.hookline.content.IdeaPlanned", "io.hookline.content.IdeaUsed");
    assertThat(PostImports.hashtags()).doesNotContain("new");
  }

  private static String rejected() {
    String idea = IdeaFixtures.idea("C");
    operator().body("{\"reason\": \"Late\"}").post(acme("/ideas/" + idea + "/reject"));
    return idea;
  }

  private static String stateOf(String idea) {
    return operator().get(acme("/ideas/" + idea)).as(Json.class).getString("state");
  }
}
