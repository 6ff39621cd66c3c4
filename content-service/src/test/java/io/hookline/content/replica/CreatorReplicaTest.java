package io.hookline.content.replica;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.github.tomakehurst.wiremock.http.Fault;
import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreatorReplicaTest {

  private String series;

  @BeforeEach
  void aSeries() {
    Fixtures.twoBrands();
    series = series();
  }

  @Test
  void aCreatorRegisteredAMomentAgoIsAccepted() {
    UUID unheardOf = CreatorChanges.creator(ACME);
    postBy(unheardOf).statusCode(201).body(at("creatorId", equalTo(unheardOf.toString())));
    assertThat(CreatorChanges.reads()).isEqualTo(1);
  }

  @Test
  void aBrandRegisteredAMomentAgoIsAccepted() {
    CreatorChanges.brand("fjord-outdoor", "Europe/Oslo", "EUR");
    as(Tokens.operator("fjord-outdoor"))
        .body("{\"name\": \"Gear that lasts\"}")
        .post("/v1/brands/fjord-outdoor/pillars")
        .then()
        .statusCode(201);
  }

  @Test
  void anotherBrandsCreatorIsUnknown() {
    UUID theirs = CreatorChanges.creator(NORDLYS);
    refused(postBy(theirs));
    CreatorChanges.arrive();
    refused(postBy(theirs));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 500, 503})
  void anOutageOfTheSisterIsAnUnknownCreatorAndNotOurFailure(int status) {
    UUID known = Fixtures.creator();
    CreatorChanges.feed().fail(status);
    refused(postBy(Ids.next()));
    postBy(known).statusCode(201);
    as(Tokens.operator("no-such-brand"))
        .get("/v1/brands/no-such-brand/pillars")
        .then()
        .statusCode(404)
        .body(at("code", equalTo("BRAND_NOT_FOUND")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aBrokenConnectionIsAnOutage(Fault fault) {
    CreatorChanges.feed().fail(fault);
    refused(postBy(Ids.next()));
  }

  @Test
  void aFeedThatIsNoFeedIsAnOutage() {
    CreatorChanges.feed().answer(200, "text/html", "<html>Welcome to the proxy</html>");
    refused(postBy(Ids.next()));
    CreatorChanges.feed().answer(200, "application/json", "{\"items\": []}");
    refused(postBy(Ids.next()));
  }

  @Test
  void theNewestVersionOfACreatorWins() throws SQLException {
    UUID id = Ids.next();
    CreatorChanges.creator("CreatorRegistered", ACME, id, "Mia", 0);
    CreatorChanges.creator("CreatorUpdated", ACME, id, "Mia Wong-Hill", 2);
    CreatorChanges.creator("CreatorUpdated", ACME, id, "Mia Wong", 1);
    CreatorChanges.arrive();
    assertThat(nameOf(id)).isEqualTo("Mia Wong-Hill");

    CreatorChanges.creator("CreatorUpdated", ACME, id, "Mia Wong", 1);
    CreatorChanges.arrive();
    assertThat(nameOf(id)).isEqualTo("Mia Wong-Hill");
    CreatorChanges.creator("CreatorUpdated", ACME, id, "Mia Hill", 3);
    CreatorChanges.arrive();
    assertThat(nameOf(id)).isEqualTo("Mia Hill");
  }

  @Test
  void aChangeOfACreatorCountsWhateverItsType() throws SQLException {
    UUID id = Ids.next();
    CreatorChanges.creator("CreatorOfALaterRelease", ACME, id, "Mia Wong", 4);
    CreatorChanges.arrive();
    assertThat(nameOf(id)).isEqualTo("Mia Wong");
  }

  @Test
  void changesThatDoNotConcernUsArePassedOver() {
    CreatorChanges.other(ACME, "PartnershipActivated", "partnerships");
    UUID after = CreatorChanges.creator(ACME);
    CreatorChanges.other(ACME, "SomethingOfALaterRelease", "wonders");
    CreatorChanges.arrive();
    postBy(after).statusCode(201);
  }

  private ValidatableResponse postBy(UUID creator) {
    return operator()
        .body(
            """
            {"seriesId": "%s", "creatorId": "%s", "network": "TIKTOK", "title": "Retinol?",
             "funnelStage": "TOFU"}"""
                .formatted(series, creator))
        .post(acme("/posts"))
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("creatorId")));
  }

  private static String nameOf(UUID creator) throws SQLException {
    try (var owner = Owner.connect();
        var sql = owner.prepareStatement("select display_name from creator where id = ?")) {
      sql.setObject(1, creator);
      try (ResultSet row = sql.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    }
  }
}
