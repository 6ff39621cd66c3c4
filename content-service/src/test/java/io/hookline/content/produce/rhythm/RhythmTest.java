package io.hookline.content.produce.rhythm;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.moveTo;
import static io.hookline.content.produce.RhythmFixtures.weekTemplate;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A brand's weeks, from its templates to what was done. */
@QuarkusTest
class RhythmTest {

  private static final String EDIT =
      """
      {"kind": "EDIT", "weekday": "SUNDAY", "localStart": "02:30", "minutes": 60, "owner": "mia"}""";

  private IsoWeek present;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    present = IsoWeek.of(LocalDate.now(ZoneId.of("America/New_York")));
  }

  @Test
  void aBrandBeginsWithAWeekThatHoldsForAllItsPast() {
    Json week = get("/blocks");
    assertThat(week.<String>getList("items[*].kind"))
        .containsExactly("RESEARCH", "SCRIPT", "COMMUNITY", "FILM", "EDIT", "COMMUNITY");
    assertThat(week.<String>getList("items[*].week")).containsOnly(present.toString());
    assertThat(get("/blocks?from=2020-03-02&to=2020-03-15").getList("items")).hasSize(12);
    moveTo("America/New_York", 1);
    assertThat(get("/week-templates").getList("items")).as("made once").hasSize(1);
    assertThat(get("/week-templates/holding").getString("validFrom")).isNull();
  }

  @Test
  void pastWeeksKeepTheTemplateThatHeldThen() {
    weekTemplate(present.monday().toString(), EDIT);
    weekTemplate(present.plus(2).monday().toString(), "");
    assertThat(kinds(present.plus(-1))).hasSize(6);
    assertThat(kinds(present)).containsExactly("EDIT");
    assertThat(kinds(present.plus(1))).containsExactly("EDIT");
    assertThat(kinds(present.plus(2))).isEmpty();
    template(present.plus(-1).monday().toString())
        .statusCode(409)
        .body(at("code", equalTo("WEEK_TEMPLATE_BEGUN")));
    template(present.monday().toString())
        .statusCode(409)
        .body(at("code", equalTo("WEEK_TEMPLATE_TAKEN")));
    template(present.monday().plusDays(1).toString())
        .statusCode(422)
        .body(at("violations[*].field", contains("validFrom")));
  }

  @Test
  void aTemplateIsChangedAndWithdrawnUntilAWeekOfItIsOver() {
    String id = weekTemplate(present.plus(1).monday().toString(), EDIT);
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"blocks\": []}")
        .put(acme("/week-templates/" + id))
        .then()
        .statusCode(200)
        .body(at("blocks", equalTo(List.of())));
    operator()
        .header("If-Match", "\"1\"")
        .delete(acme("/week-templates/" + id))
        .then()
        .statusCode(204);
    assertThat(kinds(present.plus(1))).as("the one before goes on").hasSize(6);
    String first = get("/week-templates").get("items[0].id");
    operator()
        .header("If-Match", "*")
        .delete(acme("/week-templates/" + first))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("WEEK_TEMPLATE_BEGUN")));
  }

  @Test
  void blocksKeepTheirLocalTimeThroughChangesOfClocksAndOfTheZone() {
    weekTemplate(present.monday().toString(), EDIT);
    assertThat(get("/blocks?from=2031-03-03&to=2031-03-16").<String>getList("items[*].startsAt"))
        .containsExactly("2031-03-09T07:30:00Z", "2031-03-16T06:30:00Z");
    moveTo("Australia/Lord_Howe", 1);
    assertThat(get("/blocks?from=2031-10-05&to=2031-10-05").<String>getList("items[*].startsAt"))
        .containsExactly("2031-10-04T15:30:00Z");
  }

  @Test
  void aBlockIsTickedByAPersonAndTheTickTakenBack() {
    String id = get("/blocks").get("items[0].id");
    act(id, "done", "")
        .statusCode(200)
        .body(at("state", equalTo("DONE")))
        .body(at("doneBy", equalTo("oscar-acme-cosmetics")))
        .body(at("version", equalTo(1)));
    act(id, "done", "").statusCode(409).body(at("code", equalTo("BLOCK_DONE")));
    assertThat(get("/blocks?state=DONE").<String>getList("items[*].id")).containsExactly(id);
    act(id, "reopen", "").statusCode(200).body(at("doneBy", nullValue()));
    act(id, "skip", "{\"reason\": \"Studio was closed\"}")
        .statusCode(200)
        .body(at("skipReason", equalTo("Studio was closed")))
        .body(at("version", equalTo(3)));
    act(id, "skip", "{\"reason\": \" \"}").statusCode(422);
    assertThat(
            get("/blocks?from=%s&to=%s".formatted(present.plus(-1).monday(), present.sunday()))
                .<Integer>getList("items[*].version"))
        .as("one of twelve was touched")
        .hasSize(12)
        .containsOnlyOnce(3);
  }

  @Test
  void whatWasTouchedStaysThoughTheTemplateChanges() {
    Json blocks = get("/blocks");
    String done = blocks.get("items[0].id");
    String weekBlock = blocks.get("items[1].weekBlockId");
    act(done, "done", "").statusCode(200);
    weekTemplate(
        present.monday().toString(),
        """
        {"id": "%s", "kind": "SCRIPT", "weekday": "FRIDAY", "localStart": "08:00", "minutes": 30}"""
            .formatted(weekBlock));
    assertThat(get("/blocks").<String>getList("items[*].id"))
        .containsExactly(done, weekBlock + "_" + present);
    template(
            present.plus(1).monday().toString(),
            EDIT.replaceFirst("\\{", "{\"id\": \"%s\", ".formatted(Ids.next())))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("blocks[0].id")));
  }

  @Test
  void aBlockMovesIntoAnotherWeek() {
    String id = get("/blocks").get("items[3].id");
    LocalDate day = present.plus(2).monday();
    act(id, "move", "{\"day\": \"%s\", \"localStart\": \"00:05\"}".formatted(day))
        .statusCode(200)
        .body(at("moved", equalTo(true)))
        .body(at("localDay", equalTo(day.toString())));
    assertThat(get("/blocks").<String>getList("items[*].id")).hasSize(5).doesNotContain(id);
    assertThat(get("/blocks?from=%s&to=%s".formatted(day, day)).<String>getList("items[*].id"))
        .hasSize(2)
        .startsWith(id);
    operator().get(acme("/blocks/" + id)).then().body(at("week", equalTo(present.toString())));
  }

  @Test
  void whatIsNotInItsWeekIsNotFound() {
    String weekBlock = get("/blocks").get("items[0].weekBlockId");
    for (String id :
        List.of(
            Ids.next() + "_" + present,
            weekBlock + "_2027-W53",
            weekBlock + "_0000-W10",
            weekBlock + "_9999-W10",
            weekBlock,
            "nonsense")) {
      operator()
          .get(acme("/blocks/" + id))
          .then()
          .statusCode(404)
          .body(at("code", equalTo("BLOCK_NOT_FOUND")));
    }
    act(weekBlock + "_" + present.plus(1), "done", "")
        .statusCode(409)
        .body(at("code", equalTo("BLOCK_AHEAD")));
  }

  private static List<String> kinds(IsoWeek week) {
    return get("/blocks?from=%s&to=%s".formatted(week.monday(), week.sunday()))
        .getList("items[*].kind");
  }

  private static ValidatableResponse template(String validFrom) {
    return template(validFrom, EDIT);
  }

  private static ValidatableResponse template(String validFrom, String block) {
    return operator()
        .body("{\"validFrom\": \"%s\", \"blocks\": [%s]}".formatted(validFrom, block))
        .post(acme("/week-templates"))
        .then();
  }

  private static ValidatableResponse act(String id, String what, String body) {
    var request = body.isEmpty() ? operator() : operator().body(body);
    return request.post(acme("/blocks/" + id + "/" + what)).then();
  }
}
