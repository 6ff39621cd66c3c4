package io.hookline.content.produce.rights;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.rights.RightsFixtures.EVIDENCE;
import static io.hookline.content.produce.rights.RightsFixtures.ask;
import static io.hookline.content.produce.rights.RightsFixtures.asked;
import static io.hookline.content.produce.rights.RightsFixtures.grant;
import static io.hookline.content.produce.rights.RightsFixtures.id;
import static io.hookline.content.produce.rights.RightsFixtures.reuse;
import static io.hookline.content.produce.rights.RightsFixtures.send;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An author goes with handle, address and words, from every place; figures and rights stay. */
@QuarkusTest
class AuthorErasureTest {

  @Inject JobWorker worker;

  private String first;
  private String second;
  private String others;
  private String request;

  @BeforeEach
  void anAuthorOfTwoMentions() {
    Fixtures.twoBrands();
    first = MentionFixtures.mention("secretkim", daysAgo(20));
    second = MentionFixtures.mention("secretkim", daysAgo(15));
    others = MentionFixtures.mention("secretkimberly", daysAgo(15));
    request = id(ask(second, ", \"message\": \"Hi @secretkim!\"").statusCode(201));
    grant(request, ", \"conditions\": \"Tag @secretkim\"").statusCode(200);
    reuse(second, "").statusCode(201);
  }

  @Test
  void nothingTellsWhoTheAuthorWas() {
    String receipt =
        as(Tokens.admin(ACME))
            .header("If-Match", "\"0\"")
            .delete(acme("/mentions/" + first + "/personal-data"))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    worker.work();

    Json erased = operator().get(acme("/mentions/" + second)).as(Json.class);
    assertThat(erased.getString("authorHandle")).isNull();
    assertThat(erased.getString("url")).isNull();
    assertThat(erased.getString("erasedAt")).isNotNull();
    for (String list : new String[] {"/mentions", "/rights-requests", "/reuses"}) {
      assertThat(operator().get(acme(list)).asString())
          .as(list)
          .doesNotContain("secretkim\"", "@secretkim/", "@secretkim!", "Yes!");
    }
    assertThat(operator().get(acme("/mentions/" + others)).asString()).contains("secretkimberly");
    assertThat(as(Tokens.sister()).get("/v1/changes").asString()).doesNotContain("secretkim");
    assertThat(as(Tokens.admin(ACME)).queryParam("limit", 200).get(acme("/audit")).asString())
        .contains("eraseMentionAuthor", "•••")
        .doesNotContain("secretkim", "Yes!");
    Json done = as(Tokens.admin(ACME)).get(receipt).as(Json.class);
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(done.getList("erased[?(@.what == 'mentions')].rows")).containsExactly(2);
    assertThat(done.getList("erased[?(@.what == 'rightsEvidence')].rows")).containsExactly(1);
  }

  @Test
  void whatWasGrantedStaysAndNothingNewIsAskedOrJudged() {
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/mentions/" + second + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    reuse(second, "").statusCode(201);
    ask(second, "").statusCode(409).body(at("code", equalTo("MENTION_ERASED")));
    operator()
        .header("If-Match", "*")
        .body("{\"kind\": \"EARNED\", \"text\": \"secretkim said\"}")
        .put(acme("/mentions/" + second))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("MENTION_ERASED")));
    MentionFixtures.mention("secretkim", daysAgo(1));
  }

  @Test
  void aRepeatedRequestDoesNotTellIt() {
    String body =
        """
        {"kind": "EARNED", "network": "TIKTOK", "networkPostId": "7412345678901234567", "authorHandle": "secretkim",
         "url": "https://vm.tiktok.com/ZMabcdefg/", "publishedAt": "%s"}"""
            .formatted(daysAgo(4));
    for (int i = 0; i < 2; i++) {
      operator()
          .header("Idempotency-Key", "k")
          .body(body)
          .post(acme("/mentions"))
          .then()
          .statusCode(201);
    }
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/mentions/" + first + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(
            operator().header("Idempotency-Key", "k").body(body).post(acme("/mentions")).asString())
        .doesNotContain("secretkim");
  }

  @Test
  void noStepBringsWordsBackThatNobodyWouldFind() {
    String open = asked(first);
    String body =
        "{\"answeredAt\": \"%s\", \"reason\": \"Not me, secretkim\"}".formatted(daysAgo(10));
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/mentions/" + first + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    grant(open, "").statusCode(409).body(at("code", equalTo("MENTION_ERASED")));
    send("/rights-requests/" + open + "/refuse", body)
        .statusCode(409)
        .body(at("code", equalTo("MENTION_ERASED")));
    send("/rights-requests/" + request + "/withdraw", "{\"reason\": \"secretkim says so\"}")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("reason")));
    send("/rights-requests/" + request + "/withdraw", "{}")
        .statusCode(200)
        .body(at("status", equalTo("WITHDRAWN")));
  }

  @Test
  void aRepeatedStepDoesNotTellIt() {
    String open = asked(first);
    String body = "{\"answeredAt\": \"%s\", %s}".formatted(daysAgo(10), EVIDENCE);
    assertThat(granted(open, body)).contains("Yes!");
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/mentions/" + first + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(granted(open, body)).doesNotContain("Yes!");
  }

  private static String granted(String request, String body) {
    return operator()
        .header("Idempotency-Key", "g")
        .body(body)
        .post(acme("/rights-requests/" + request + "/grant"))
        .asString();
  }

  @Test
  void onlyAnAdministratorErases() {
    operator()
        .header("If-Match", "*")
        .delete(acme("/mentions/" + first + "/personal-data"))
        .then()
        .statusCode(403);
  }
}
