package io.hookline.attribution.collect.place;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaceTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Json csv(String file, String query) {
    return Fixtures.as(Tokens.operator(ACME))
        .contentType("text/csv")
        .body(file)
        .post("/v1/brands/" + ACME + "/places/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void placesAreRecordedListedAndChanged() {
    Json place = PlaceFixtures.place(" CHI-01 ");
    assertThat(place.getString("code")).isEqualTo("CHI-01");
    assertThat(place.<Boolean>get("active")).isTrue();
    String path = "/v1/brands/" + ACME + "/places/" + place.getString("id");
    String closed =
        """
        {"name": "The Loop", "code": "CHI-1", "active": false}""";
    Fixtures.as(Tokens.operator(ACME)).body(closed).put(path).then().statusCode(428);
    Json changed =
        Fixtures.as(Tokens.operator(ACME))
            .header("If-Match", "\"0\"")
            .body(closed)
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(changed.getString("city")).isNull();
    assertThat(changed.getString("name")).isEqualTo("The Loop");
    assertThat(Fixtures.read("/places?active=false").<String>getList("items[*].code"))
        .containsExactly("CHI-1");
    assertThat(Fixtures.read("/places?active=true").getList("items")).isEmpty();
    assertThat(Fixtures.lastEvent("places/" + place.getString("id")).getString("name"))
        .isEqualTo("The Loop");
  }

  @Test
  void aCodeIsOnePlacesWhateverItsCapitals() {
    PlaceFixtures.place("chi-01");
    Json refused =
        PlaceFixtures.record(
                """
                {"name": "Another", "code": "CHI-01"}""")
            .statusCode(409)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("PLACE_CODE_TAKEN");
  }

  @Test
  void aZoneThatThereIsNotIsRefused() {
    for (String zone : new String[] {"Mars/Olympus", "EST5", "+02:00", "Chicago"}) {
      Json refused =
          PlaceFixtures.record(
                  """
                  {"name": "Another", "code": "X-1", "timeZone": "%s"}"""
                      .formatted(zone))
              .statusCode(422)
              .extract()
              .as(Json.class);
      assertThat(refused.getString("violations[0].field")).as(zone).isEqualTo("timeZone");
    }
  }

  @Test
  void aFileRecordsAndChangesPlacesAndSaysTheSameOnce() {
    PlaceFixtures.place("chi-01");
    String file =
        """
        code;name;city;timeZone
        CHI-01;The Loop;Chicago;America/Chicago
        NYC-05;Fifth Avenue;New York;
        nyc-05;Fifth Avenue;New York;
        NYC-05;Sixth Avenue;New York;
        BER-01;Mitte;Berlin;Europe/Nowhere
        """;
    assertThat(csv(file, "?dryRun=true").<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED", "FAILED");
    assertThat(Fixtures.read("/places").getList("items")).hasSize(1);
    Json done = csv(file, "");
    assertThat(done.<String>getList("rows[*].code"))
        .contains("PLACE_CODE_TAKEN", "VALIDATION_FAILED");
    assertThat(Fixtures.read("/places").<String>getList("items[*].name"))
        .containsExactly("Fifth Avenue", "The Loop");
    Json again = csv("code,name,city\nNYC-05,Fifth Avenue,New York\n", "");
    assertThat(again.<String>getList("rows[*].status")).containsExactly("UNCHANGED");
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    csv(rows("warm", 1), "");
    long few = CountedStatements.of(() -> csv(rows("few", 2), ""));
    assertThat(CountedStatements.of(() -> csv(rows("many", 200), ""))).isEqualTo(few).isPositive();
  }

  private static String rows(String name, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> name + i + ",Branch " + i)
        .collect(Collectors.joining("\n", "code,name\n", "\n"));
  }
}
