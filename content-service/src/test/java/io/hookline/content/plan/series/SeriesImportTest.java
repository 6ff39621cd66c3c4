package io.hookline.content.plan.series;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SeriesImportTest {

  private static final String HEADER = "pillar,name,state,perWeek,kind,settings,narrators,proofs\n";

  @BeforeEach
  void aPillar() {
    Fixtures.twoBrands();
    pillar("Skin science");
  }

  @Test
  void aFileMakesSeriesUnderPillarsByName() {
    Json result =
        csv(
            "skin science,Myths,ACTIVE,2,Tutorial,\"bathroom | on a train, gym\",\"Founder\nExpert\",\n");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json made = operator().get(acme("/series")).as(Json.class);
    assertThat(made.getString("items[0].id")).isEqualTo(result.getString("rows[0].id"));
    assertThat(made.getString("items[0].state")).isEqualTo("ACTIVE");
    assertThat(made.getString("items[0].terms.seriesKind")).isEqualTo("tutorial");
    assertThat(made.<String>getList("items[0].variation.settings"))
        .containsExactly("bathroom", "on a train", "gym");
    assertThat(made.<String>getList("items[0].variation.narrators"))
        .containsExactly("founder", "expert");
    assertThat(made.<String>getList("items[0].variation.formats")).isEmpty();
  }

  @Test
  void theSameFileChangesNothing() {
    String row = "Skin science,Myths,ACTIVE,2,Tutorial,bathroom,Founder,Data\n";
    csv(row);
    Json again = csv(row + "Skin science,Myths,ACTIVE,3,Tutorial,bathroom,Founder,Data\n");
    assertThat(again.<String>getList("rows[*].status"))
        .as(again.toString())
        .containsExactly("UNCHANGED", "FAILED");
    assertThat(again.getString("rows[1].code")).isEqualTo("SERIES_NAME_TAKEN");
  }

  @Test
  void theSameFileChangesNothingAfterItsTermsWereMerged() {
    merged(term("SERIES_KIND", "Legend"), "tutorial");
    String kind = term("SERIES_KIND", "Fable");
    String voice = term("VOICE", "Boss");
    String rows =
        "Skin science,Myths,ACTIVE,2,Fable,bathroom,Boss,Data\n"
            + "Skin science,Facts,ACTIVE,2,Legend,,,\n";
    assertThat(csv(rows).getString("outcome")).isEqualTo("COMPLETE");
    merged(kind, "tutorial");
    merged(voice, "founder");
    Json again = csv(rows);
    assertThat(again.<String>getList("rows[*].status"))
        .as(again.toString())
        .containsExactly("UNCHANGED", "UNCHANGED");
  }

  /** The lower case of PostgreSQL and that of Java differ in these. */
  @ParameterizedTest
  @ValueSource(strings = {"ΟΜΟΡΦΙΑ ΜΑΣ", "İSTANBUL"})
  void namesAreTheSameInEveryScript(String name) {
    pillar(name);
    String row = "%s,%s,ACTIVE,2,,,,\n".formatted(name, name);
    Json made = csv(row);
    assertThat(made.getString("rows[0].status")).as(made.toString()).isEqualTo("APPLIED");
    Json again = csv(row + row);
    assertThat(again.<String>getList("rows[*].status"))
        .as(again.toString())
        .containsExactly("UNCHANGED", "UNCHANGED");
  }

  @Test
  void eachRowAnswersForItself() {
    Json result =
        csv(
            """
            Skin science,Good,,,,,,
            No such pillar,Bad,,,,,,
            Skin science,Worse,,,opera,,,
            Skin science,Worst,,,,,a talking dog,
            Skin science,Wrong,SLEEPING,,,,,
            Skin science,Often,,51,,,,
            Skin science,Fine,,,Story,,Expert,Data
            """);
    assertThat(result.<String>getList("rows[*].status"))
        .as(result.toString())
        .containsExactly("APPLIED", "FAILED", "FAILED", "FAILED", "FAILED", "FAILED", "APPLIED");
    assertThat(result.getString("rows[1].violations[0].field")).isEqualTo("pillar");
    assertThat(result.getString("rows[2].violations[0].field")).isEqualTo("terms.seriesKind");
    assertThat(result.getString("rows[3].violations[0].field")).isEqualTo("variation.narrators");
    assertThat(result.getString("rows[4].violations[0].field")).isEqualTo("state");
    assertThat(result.getString("rows[5].violations[0].field")).isEqualTo("perWeek");
  }

  @Test
  void anArchivedPillarTakesUpNothing() {
    String id = pillar("Old");
    operator().post(acme("/pillars/" + id + "/archive")).then().statusCode(200);
    assertThat(csv("Old,Myths,,,,,,\n").getString("rows[0].code")).isEqualTo("REFERENCE_UNKNOWN");
  }

  private static String pillar(String name) {
    return create("/pillars", "{\"name\": \"%s\"}".formatted(name));
  }

  private static String term(String vocabulary, String name) {
    return create(
        "/terms", "{\"vocabulary\": \"%s\", \"name\": \"%s\"}".formatted(vocabulary, name));
  }

  private static void merged(String term, String into) {
    as(Tokens.admin(Fixtures.ACME))
        .body("{\"into\": \"%s\"}".formatted(into))
        .post(acme("/terms/" + term + "/merge"))
        .then()
        .statusCode(200);
  }

  private static String create(String collection, String body) {
    return operator()
        .body(body)
        .post(acme(collection))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static Json csv(String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body((HEADER + rows).getBytes(UTF_8))
        .post(acme("/series/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
