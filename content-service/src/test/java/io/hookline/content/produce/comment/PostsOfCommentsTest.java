package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.comment.CommentFixtures.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of comments names its post by the post's video. */
@QuarkusTest
class PostsOfCommentsTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json videos(List<String> written) {
    StringBuilder rows = new StringBuilder("network,platformId,postVideo,text,commentedAt\n");
    for (String video : written) {
      rows.append("TIKTOK,%s,%s,Nice,%s\n".formatted(CommentFixtures.next(), video, daysAgo(3)));
    }
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(rows.toString().getBytes(UTF_8))
        .post(acme("/comments/imports"))
        .as(Json.class);
  }

  @Test
  void aPostIsFoundByItsVideoInAnySpelling() {
    String post = published();
    String id = operator().get(acme("/posts/" + post)).as(Json.class).get("networkPostId");
    Json result =
        videos(
            List.of(
                id,
                "https://www.tiktok.com/@miawong/video/" + id,
                "m.tiktok.com/v/" + id + ".html?utm=x",
                "https://www.tiktok.com/@x/video/7312345678901234568",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://example.com/video",
                ""));
    assertThat(result.getList("rows[*].code"))
        .as(result.toString())
        .containsExactly(
            null,
            null,
            null,
            "REFERENCE_UNKNOWN",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED");
    assertThat(result.getList("rows[*].violations[*].field"))
        .containsExactly("postVideo", "postVideo", "postVideo", "postId");
    assertThat(list("?postId=" + post).getList("items")).hasSize(3);
  }

  @Test
  void whatIsNoVideoSaysWhatIsWanted() {
    Json result = videos(List.of("@acme", "retinol", "74123456789", "example.com/x", "a b/c"));
    assertThat(result.<String>getList("rows[*].violations[0].message"))
        .containsExactly(
            "must be the address of a video, or its whole id",
            "must be the address of a video, or its whole id",
            "must be the address of a video, or its whole id",
            "must be an address of TikTok, Instagram or YouTube",
            "must be an address of TikTok, Instagram or YouTube");
  }

  @Test
  void aPostOfWhichTheIdIsUnknownIsFoundByItsShortLink() {
    String link = "https://vm.tiktok.com/ZMRtL2yVX/";
    String post =
        operator()
            .body(
                """
                {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
                 "publishedAt": "%s", "url": "%s"}"""
                    .formatted(series(), daysAgo(30), link))
            .post(acme("/posts"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    Json result = videos(List.of(link, "vm.tiktok.com/ZMRtL2yVX?k=1"));
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    assertThat(list("?postId=" + post).getList("items")).hasSize(2);
  }

  /** A spreadsheet has made numbers of them. */
  @Test
  void idsThatLostTheirLastDigitsAreToldSo() {
    Json result =
        videos(List.of("7412345678901230000", "7412345678901240000", "7412345678901250000"));
    assertThat(result.getList("rows[*].code")).hasSize(3).containsOnly("POST_IDS_ROUNDED");
  }
}
