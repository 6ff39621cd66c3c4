package io.hookline.content;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What sister services learn from this service. */
@QuarkusTest
class ChangesTest {

  @Test
  void everyChangeOfStateIsTold() {
    Fixtures.twoBrands();
    UUID creator = Fixtures.creator();
    String pillar = Fixtures.pillar();
    change("/pillars/" + pillar, "{\"name\": \"Skin\"}");
    String series = Fixtures.series(pillar);
    change("/series/" + series, "{\"pillarId\": \"%s\", \"name\": \"Myths\"}".formatted(pillar));
    String planned = Fixtures.planned(series);
    change(
        "/posts/" + planned,
        """
        {"seriesId": "%s", "title": "Retinol", "funnelStage": "TOFU"}"""
            .formatted(series));
    operator()
        .body("{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(daysAgo(1), Fixtures.URL))
        .post(acme("/posts/" + planned + "/publish"));
    String published = Fixtures.published(series, creator, daysAgo(30));
    String snapshot =
        Fixtures.snapshot(
                published,
                """
                {"capturedAt": "%s", "dataset": "PAID", "source": "IMPORT", "views": 10, "saves": 0}"""
                    .formatted(daysAgo(1)))
            .extract()
            .as(Json.class)
            .get("id");

    Json changes = PublishedChanges.awaitOf(11, "pillars", "series", "posts");
    assertThat(changes.<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.PillarCreated",
            "io.hookline.content.PillarUpdated",
            "io.hookline.content.SeriesCreated",
            "io.hookline.content.SeriesUpdated",
            "io.hookline.content.PostCreated",
            "io.hookline.content.PostUpdated",
            "io.hookline.content.PostPublished",
            "io.hookline.content.DisclosureEvidenceRecorded",
            "io.hookline.content.PostPublished",
            "io.hookline.content.DisclosureEvidenceRecorded",
            "io.hookline.content.SnapshotRecorded");
    assertThat(changes.getList("[*].brand")).containsOnly(Fixtures.ACME);
    assertThat(changes.getList("[*].data.version"))
        .containsExactly(0, 1, 0, 1, 0, 1, 2, 0, 0, 0, 0);
    assertThat(changes.getString("[6].data.status")).isEqualTo("PUBLISHED");
    assertThat(changes.getString("[8].data.creatorId")).isEqualTo(creator.toString());
    assertThat(changes.getString("[10].subject"))
        .isEqualTo("posts/" + published + "/snapshots/" + snapshot);
    assertThat(changes.<String, Object>getMap("[10].data"))
        .containsEntry("id", snapshot)
        .containsEntry("postId", published)
        .containsEntry("creatorId", creator.toString())
        .containsEntry("capturedAt", daysAgo(1).toString())
        .containsEntry("dataset", "PAID")
        .containsEntry("source", "IMPORT")
        .containsEntry("views", 10)
        .containsEntry("saves", 0)
        .containsEntry("likes", null)
        .containsKeys(
            "reach",
            "comments",
            "shares",
            "profileVisits",
            "linkClicks",
            "fullViews",
            "watchSeconds");
  }

  private static void change(String path, String body) {
    operator().header("If-Match", "*").body(body).put(acme(path)).then().statusCode(200);
  }
}
