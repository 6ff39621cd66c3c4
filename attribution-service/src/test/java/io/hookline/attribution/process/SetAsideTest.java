package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.EmptyDatabase;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of what attribution reads cannot be taken in, all else is, and it can be later. */
@QuarkusTest
class SetAsideTest {

  /** What counts when nothing happens; the same for all of them. */
  private static List<String> truth;

  private String broken;

  @AfterEach
  void mend() {
    if (broken != null) {
      Broken.mend(broken);
    }
  }

  static Stream<Arguments> kinds() {
    String third = "'" + AsideWorld.ORDERED.minus(3, ChronoUnit.HOURS) + "'";
    return Stream.of(
        Arguments.of("an order", "conversion", "new.order_id = 'o2'", List.of("events")),
        Arguments.of("a touch", "person_touch", "new.occurred_at = " + third, List.of("touches")),
        Arguments.of("a visit", "person_touch", "new.kind = 'VISIT'", List.of("visits")),
        Arguments.of("a credit", "credit_version", Broken.isOf("o4"), List.of("orders")),
        Arguments.of("a signal", "conversion_signal", Broken.isOf("o1"), List.of("orders")),
        Arguments.of("an origin", "conversion_origin", Broken.isOf("o0"), List.of("orders")),
        Arguments.of("an answer", "conversion_origin", Broken.isOf("s1"), List.of("orders")),
        Arguments.of("a refund", "refund", "new.status <> 'WAITING'", List.of("refunds")),
        Arguments.of("an exclusion", "person_split", "true", List.of("exclusions")),
        Arguments.of(
            "a partnership", "credit_due", "new.cause = 'PARTNERSHIP'", List.of("partnerships")),
        Arguments.of("a survey", "credit_due", "new.cause = 'SURVEY'", List.of("survey_revisions")),
        Arguments.of(
            "rules",
            "conversion_change",
            "new.conversion_id is null and new.brand = '" + ACME + "'",
            List.of("channel_rules")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void countsInTheEndAsIfNothingHadHappened(
      String what, String table, String condition, List<String> aside) {
    truth();
    AsideWorld world = new AsideWorld();
    broken = table;
    Broken.refuse(table, condition);
    world.first();
    process();
    world.second();
    process();
    assertThat(texts("select distinct coalesce(input, 'orders') from set_aside"))
        .as("what is set aside for " + what)
        .isEqualTo(aside);
    assertThat(world.figures().stream().filter(line -> !truth.contains(line)))
        .as("few figures are others than if nothing had happened")
        .hasSizeLessThan(6);
    assertThat(count("select count(*) from conversion")).isGreaterThanOrEqualTo(8);

    retryAll();
    assertThat(texts("select distinct state || attempts from set_aside"))
        .isEqualTo(aside.stream().map(one -> "WAITING2").toList());
    Broken.mend(table);
    retryAll();
    assertThat(texts("select distinct state || attempts from set_aside"))
        .isEqualTo(aside.stream().map(one -> "DONE3").toList());
    assertThat(world.figures()).isEqualTo(truth).hasSizeGreaterThan(30);
  }

  private static void truth() {
    if (truth == null) {
      AsideWorld world = new AsideWorld();
      world.first();
      process();
      world.second();
      process();
      assertThat(count("select count(*) from set_aside")).isZero();
      truth = world.figures();
      EmptyDatabase.empty();
    }
  }

  private static void retryAll() {
    Fixtures.as(Tokens.operator(ACME))
        .post("/v1/brands/" + ACME + "/set-aside/retries")
        .then()
        .statusCode(200);
    process();
  }
}
