package io.hookline.content.plan.idea;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.idea.IdeaFixtures.idea;
import static io.hookline.content.plan.idea.IdeaFixtures.ideaOf;
import static io.hookline.content.plan.idea.IdeaFixtures.list;
import static io.hookline.content.plan.idea.IdeaFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.trend.TrendFixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What posts tell of the ideas that they are made of. */
@QuarkusTest
class IdeasTest {

  private static final Instant OUT = Instant.parse("2026-11-20T09:00:00Z");

  @Inject Posting posting;
  @Inject BrandScope scope;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aPostPlansItsIdeaAndItsPublicationUsesIt() {
    String id = idea("A");
    draft(id);
    draft(id);
    assertThat(list("?state=PLANNED").<String>getList("items[*].id")).containsExactly(id);
    publish(id);
    publish(id);
    draft(id);
    assertThat(list("?state=USED").getString("items[0].usedAt")).isNotBlank();
    step(id, "reject", "{\"reason\": \"Late\"}")
        .statusCode(409)
        .body(at("code", equalTo("IDEA_STATE_FORBIDS")));
    assertThat(PublishedChanges.awaitOf(3, "ideas").<String>getList("[*].type"))
        .as("a further post of it is no news")
        .containsExactly(
            "io.hookline.content.IdeaCreated",
            "io.hookline.content.IdeaPlanned",
            "io.hookline.content.IdeaUsed");
  }

  @Test
  void anIdeaIsUsedSinceItsFirstPublicationWhicheverIsRecordedFirst() {
    String id = idea("A");
    publish(id);
    publish(id, OUT.minus(Duration.ofDays(400)));
    publish(id, OUT.minus(Duration.ofDays(300)));
    assertThat(list("?state=USED").getString("items[0].usedAt"))
        .isEqualTo(OUT.minus(Duration.ofDays(400)).toString());
  }

  @Test
  void noPostIsPlannedOfARejectedIdeaButWhatIsOutIsAFact() {
    String id = idea("A");
    step(id, "reject", "{\"reason\": \"No proof\"}").statusCode(200);
    assertThatThrownBy(() -> draft(id))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(IdeaProblem.IDEA_STATE_FORBIDS));
    publish(id);
    assertThat(list("?state=USED").<String>getList("items[*].id")).containsExactly(id);
  }

  @Test
  void anotherBrandsIdeaIsNotThere() {
    UUID id = UUID.fromString(idea("A"));
    assertThat(scope.<Boolean>call(ACME, () -> posting.isThere(id))).isTrue();
    assertThat(scope.<Boolean>call(NORDLYS, () -> posting.isThere(id))).isFalse();
    assertThatThrownBy(() -> scope.run(NORDLYS, () -> posting.draft(id)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void whatHappensAtOnceIsCountedOnce() {
    String trend = TrendFixtures.trend("Second coat");
    List<String> ideas =
        IntStream.range(0, 12)
            .mapToObj(i -> Background.supply(() -> ideaOf(trend)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    IntStream.range(0, 12)
        .mapToObj(i -> Background.run(() -> publish(ideas.get(i % 3))))
        .toList()
        .forEach(CompletableFuture::join);
    operator()
        .get(acme("/trends/" + trend + "/uses"))
        .then()
        .body(at("ideas", equalTo(12)))
        .body(at("used", equalTo(3)));
    assertThat(
            PublishedChanges.awaitOf(15, "ideas")
                .getList("[?(@.type == 'io.hookline.content.IdeaUsed')]"))
        .hasSize(3);
  }

  private void draft(String id) {
    scope.run(ACME, () -> posting.draft(UUID.fromString(id)));
  }

  private void publish(String id) {
    publish(id, OUT);
  }

  private void publish(String id, Instant at) {
    scope.run(ACME, () -> posting.publish(UUID.fromString(id), at));
  }
}
