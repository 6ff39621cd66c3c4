package io.hookline.content.produce.rights;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.mention.MentionFixtures.mention;
import static io.hookline.content.produce.rights.RightsFixtures.ask;
import static io.hookline.content.produce.rights.RightsFixtures.asked;
import static io.hookline.content.produce.rights.RightsFixtures.grant;
import static io.hookline.content.produce.rights.RightsFixtures.id;
import static io.hookline.content.produce.rights.RightsFixtures.send;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RightsRequestResourceTest {

  private String mention;

  @BeforeEach
  void aMention() {
    Fixtures.twoBrands();
    mention = mention();
  }

  @Test
  void aQuestionIsAskedAndGrantedWithItsEvidence() {
    String id =
        id(
            ask(mention, ", \"message\": \"May we?\"")
                .statusCode(201)
                .body(at("status", equalTo("ASKED")))
                .body(at("granted", nullValue()))
                .body(at("asked.channels", contains("TIKTOK", "WEBSITE"))));
    grant(
            id,
            """
            , "scope": {"channels": ["WEBSITE", "EMAIL", "WEBSITE"], "usages": ["PAID"], "edits": true},
            "until": "%s", "conditions": "Tag me"
            """
                .formatted(daysAgo(-30)))
        .statusCode(200)
        .body(at("status", equalTo("GRANTED")))
        .body(at("granted.channels", contains("WEBSITE", "EMAIL")))
        .body(at("granted.edits", equalTo(true)))
        .body(at("from", equalTo(daysAgo(10).toString())))
        .body(at("until", equalTo(daysAgo(-30).toString())))
        .body(at("evidence[*].step", contains("GRANTED")))
        .body(at("evidence[*].quote", contains("Yes!")));
    send("/rights-requests/" + id + "/withdraw", "{\"reason\": \"Deleted the video\"}")
        .statusCode(200)
        .body(at("status", equalTo("WITHDRAWN")));
    send("/rights-requests/" + id + "/withdraw", "{}")
        .statusCode(409)
        .body(at("code", equalTo("RIGHTS_NOT_TO_WITHDRAW")));
    grant(id, "").statusCode(409).body(at("code", equalTo("RIGHTS_ALREADY_ANSWERED")));
  }

  @Test
  void aGrantNeedsEvidence() {
    String id = asked(mention);
    send("/rights-requests/" + id + "/grant", "{}")
        .statusCode(422)
        .body(at("violations[*].field", contains("evidence")));
    send("/rights-requests/" + id + "/refuse", "{\"reason\": \"No\"}")
        .statusCode(200)
        .body(at("status", equalTo("REFUSED")));
  }

  @Test
  void nobodyIsAskedByTwoColleaguesAtOnce() {
    String first = asked(mention);
    ask(mention, "").statusCode(409).body(at("code", equalTo("RIGHTS_ALREADY_ASKED")));
    grant(first, "").statusCode(200);
    ask(mention, "").statusCode(201);
  }

  @Test
  void aQuestionWhoseTimeHasPassedMakesRoomForTheNext() {
    String first = id(ask(mention, ", \"answerBy\": \"%s\"".formatted(daysAgo(5))));
    assertThat(read(first).getString("status")).isEqualTo("EXPIRED");
    ask(mention, "").statusCode(201);
    assertThat(read(first).getString("status")).isEqualTo("EXPIRED");
    send("/rights-requests/" + first + "/refuse", "{}")
        .statusCode(409)
        .body(at("code", equalTo("RIGHTS_EXPIRED")));
  }

  @Test
  void anAnswerInTimeCountsWhoeverHasAskedAnewMeanwhile() {
    String first = id(ask(mention, ", \"answerBy\": \"%s\"".formatted(daysAgo(5))));
    String second = asked(mention);
    grant(first, "").statusCode(200).body(at("status", equalTo("GRANTED")));
    assertThat(read(second).getString("status")).isEqualTo("ASKED");
    grant(first, "").statusCode(409).body(at("code", equalTo("RIGHTS_ALREADY_ANSWERED")));
  }

  @Test
  void aListShowsWhatHoldsNowAndWhatEndsSoon() {
    String passed = asked(mention);
    grant(passed, ", \"until\": \"%s\"".formatted(daysAgo(2))).statusCode(200);
    String soon = asked(mention);
    grant(soon, ", \"until\": \"%s\"".formatted(daysAgo(-3))).statusCode(200);
    String endless = asked(mention);
    grant(endless, "").statusCode(200);
    String open = asked(mention);
    String late = id(ask(mention(), ", \"answerBy\": \"%s\"".formatted(daysAgo(5))));

    assertThat(ids("?status=EXPIRED")).containsExactly(late, passed);
    assertThat(ids("?status=GRANTED")).containsExactly(endless, soon);
    assertThat(ids("?status=ASKED")).containsExactly(open);
    assertThat(ids("?status=REFUSED")).isEmpty();
    assertThat(ids("?endingBefore=" + daysAgo(-7))).containsExactly(soon);
    assertThat(ids("?endingBefore=" + daysAgo(-2))).isEmpty();
    assertThat(ids("?mentionId=" + mention)).containsExactly(open, endless, soon, passed);
    assertThat(ids("?mentionId=" + mention + "&limit=1&status=GRANTED")).containsExactly(endless);
  }

  @Test
  void aMentionThatThereIsNotIsNamed() {
    ask(Ids.next().toString(), "")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("mentionId")));
  }

  @Test
  void aScopeNamesSomething() {
    ask(mention, "").statusCode(201);
    send(
            "/rights-requests",
            """
            {"mentionId": "%s", "scope": {"channels": [], "usages": [null], "edits": false},
             "answerBy": "%s"}"""
                .formatted(mention, daysAgo(1)))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")));
  }

  private static Json read(String id) {
    return operator().get(acme("/rights-requests/" + id)).as(Json.class);
  }

  private static List<String> ids(String query) {
    return operator()
        .get(acme("/rights-requests" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
