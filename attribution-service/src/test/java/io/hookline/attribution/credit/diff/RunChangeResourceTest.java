package io.hookline.attribution.credit.diff;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunChangeResourceTest extends DiffFixture {

  private static Response ask(String run, String since) {
    return ask(run + "/changes?since=" + since);
  }

  private static Response ask(String path) {
    return as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/attribution-runs/" + path);
  }

  @Test
  void aChangeHasWhatEachTouchGotBeforeAndAfter() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    String setting = setting("Week").getString("id");
    String first = ran(setting);
    clicked("t2", leosLink, "kim", HOUR);
    gaveBack("1", "10.00", "r1");
    String second = ran(setting);

    Json change = changes(second, first, "");
    assertThat(change.getString("items[0].conversionId")).isEqualTo(idOf("1"));
    assertThat(change.<String>getList("items[0].reasons")).containsExactly("NEW_TOUCH", "REFUND");
    assertThat(change.<String>getList("items[0].before.credits[*].unit.creatorId"))
        .containsExactly(mia.toString());
    assertThat(change.<String>getList("items[0].before.credits[*].value.amount"))
        .containsExactly("100.00");
    assertThat(change.getString("items[0].before.refunded.amount")).isEqualTo("0.00");
    assertThat(change.<String>getList("items[0].after.credits[*].unit.creatorId"))
        .containsExactly(mia.toString(), leo.toString());
    assertThat(change.getString("items[0].after.credits[0].share")).isEqualTo("0.5");
    assertThat(change.<String>getList("items[0].after.credits[*].value.amount"))
        .containsExactly("50.00", "50.00");
    assertThat(change.getString("items[0].after.refunded.amount")).isEqualTo("10.00");
  }

  @Test
  void withoutAnotherRunItIsComparedWithTheOneBefore() {
    String setting = setting("Week").getString("id");
    ran(setting);
    bought("1", "kim").post();
    String second = ran(setting);
    bought("2", "lou").post();
    String third = ran(setting);
    Json page = read("/attribution-runs/" + third + "/changes");
    assertThat(page.<String>getList("items[*].conversionId")).containsExactly(idOf("2"));
    assertThat(page.getList("items")).isEqualTo(changes(third, second, "").getList("items"));
  }

  @Test
  void aTouchWithoutCreditChangesNothing() {
    clicked("t2", leosLink, "kim", HOUR);
    bought("1", "kim").post();
    String setting = setting("Last", "\"model\": \"LAST_TOUCH\"").getString("id");
    String first = ran(setting);
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    assertThat(changes(ran(setting), first, "").getList("items")).isEmpty();
  }

  @Test
  void ofAModelOfPathsThePathsAreCompared() {
    clicked("t2", leosLink, "kim", HOUR);
    bought("1", "kim").post();
    bought("2", "lou").post();
    String setting = setting("Markov", "\"model\": \"MARKOV\"").getString("id");
    String first = ran(setting);
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    String second = ran(setting);
    assertThat(reasons(second, first)).containsExactly("1 NEW_TOUCH");
    Json change = changes(second, first, "");
    assertThat(change.getList("items[0].after.credits")).hasSize(2);
    assertThat(change.getString("items[0].after.credits[0].share")).isNull();
  }

  @Test
  void pagesGoOnBehindOneAnother() {
    String setting = setting("Week").getString("id");
    bought("gone", "kim").post();
    String first = ran(setting);
    for (int i = 0; i < 5; i++) {
      bought("n" + i, "lou").post();
    }
    String second = ran(setting);
    List<String> found = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Json page = changes(second, first, "&limit=2" + cursor);
      found.addAll(page.getList("items[*].conversionId"));
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(found)
        .isEqualTo(changes(second, first, "").getList("items[*].conversionId"))
        .hasSize(5)
        .doesNotHaveDuplicates();
    String csv =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/attribution-runs/" + second + "/changes?since=" + first)
            .asString();
    assertThat(csv.lines()).hasSize(6).first().asString().startsWith("conversionId,reasons,before");
  }

  @Test
  void runsThatCannotBeComparedAreRefused() {
    String setting = setting("Week").getString("id");
    String first = ran(setting);
    String second = ran(setting);
    ProblemShape.expect(ask(first, second), 422, "VALIDATION_FAILED");
    ProblemShape.expect(ask(first, first), 422, "VALIDATION_FAILED");
    ProblemShape.expect(ask(first + "/changes"), 422, "VALIDATION_FAILED");
    String unknown = UUID.randomUUID().toString();
    ProblemShape.expect(ask(first, unknown), 404, "ATTRIBUTION_RUN_NOT_FOUND");
    String unfinished = requestRun(setting).getString("id");
    ProblemShape.expect(ask(unfinished, first), 409, "ATTRIBUTION_RUN_NOT_COMPLETED");
    ProblemShape.expect(ask(first, unfinished), 409, "ATTRIBUTION_RUN_NOT_COMPLETED");
  }

  @Test
  void whatMovedIsSummedByUnit() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    bought("2", "lou").value("30.00", "USD").post();
    String setting = setting("Week").getString("id");
    String first = ran(setting);
    clicked("t2", leosLink, "kim", HOUR);
    bought("3", "max").value("7.00", "USD").post();
    String second = ran(setting);

    String path = "/attribution-runs/" + second + "/changes/moves?by=CREATOR&since=" + first;
    Json moves = read(path);
    assertThat(moves.<String>getList("items[*].of")).containsExactly("NO_EVIDENCE", "UNIT", "UNIT");
    assertThat(moves.<String>getList("items[?(@.of == 'UNIT')].key"))
        .containsExactlyInAnyOrder(mia.toString(), leo.toString());
    int mias = moves.<String>getList("items[*].key").indexOf(mia.toString());
    assertThat(moves.getString("items[" + mias + "].lost")).isEqualTo("0.5");
    assertThat(moves.getString("items[" + mias + "].net")).isEqualTo("-0.5");
    assertThat(moves.getString("items[" + mias + "].valueLost.amount")).isEqualTo("50.00");
    assertThat(moves.getString("items[0].valueGained.amount")).isEqualTo("7.00");

    Json page = read(path + "&limit=1");
    Json next = read(path + "&limit=2&cursor=" + page.getString("nextCursor"));
    assertThat(next.<String>getList("items[*].key"))
        .isEqualTo(moves.<String>getList("items[*].key").subList(1, 3));

    String markov = ran(setting("Markov", "\"model\": \"MARKOV\"").getString("id"));
    ProblemShape.expect(ask(markov + "/changes/moves?since=" + second), 422, "VALIDATION_FAILED");
  }
}
