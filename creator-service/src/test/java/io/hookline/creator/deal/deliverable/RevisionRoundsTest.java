package io.hookline.creator.deal.deliverable;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that are asked for oftener than agreed are taken and counted; words go with a person. */
@QuarkusTest
class RevisionRoundsTest {

  private final JobWorker worker;

  private String mia;

  RevisionRoundsTest(JobWorker worker) {
    this.worker = worker;
  }

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void aRoundBeyondTheAgreedOnesIsMarked() {
    String video = deliverable(agreed("{\"before\": \"POSTING\", \"revisionRounds\": 1}"));
    assertThat(round(video).getInt("roundsBeyondAgreed")).isZero();
    Json second = round(video);
    assertThat(second.getInt("rounds")).isEqualTo(2);
    assertThat(second.getInt("roundsBeyondAgreed")).isEqualTo(1);
    assertThat(second.<Boolean>getList("steps[*].beyondAgreed"))
        .containsExactly(false, false, false, true);
  }

  @Test
  void whereNothingIsAgreedNoRoundIsTooMany() {
    String video = deliverable(agreed("{\"before\": \"POSTING\"}"));
    round(video);
    round(video);
    assertThat(round(video).getInt("roundsBeyondAgreed")).isZero();
  }

  @Test
  void wordsOfDraftsAndReasonsOfPartnershipsGoWithThePerson() {
    String partnership = agreed(null);
    String video = deliverable(partnership);
    round(video);
    as(Tokens.admin(ACME))
        .body("{\"reason\": \"She has a broken leg\"}")
        .post(acme("partnerships/" + partnership + "/pause"))
        .then()
        .statusCode(200);
    as(Tokens.admin(ACME)).post(acme("partnerships/" + partnership + "/resume"));
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    Json left = asOperator().get(acme("deliverables/" + video)).as(Json.class);
    assertThat(left.<String>getList("steps[*].step")).containsExactly("SUBMIT", "REQUEST_CHANGES");
    assertThat(left.<String>getList("steps[*].note")).containsOnlyNulls();
    String everything =
        left.toString()
            + PublishedChanges.read()
            + asOperator().get(acme("partnerships/" + partnership)).asString()
            + as(Tokens.admin(ACME)).get(acme("audit?limit=200")).asString();
    assertThat(everything)
        .contains("DeliverableChangesRequested")
        .doesNotContain("broken leg")
        .doesNotContain("Rough cut")
        .doesNotContain("Show the texture");
  }

  private String agreed(String approval) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01",
             "terms": {"approval": %s}}"""
                .formatted(mia, approval)));
  }

  private static Json round(String deliverable) {
    asOperator()
        .body("{\"note\": \"Rough cut\"}")
        .post(acme("deliverables/" + deliverable + "/submit"))
        .then()
        .statusCode(200);
    return asOperator()
        .header("If-Match", "*")
        .body("{\"note\": \"Show the texture\"}")
        .post(acme("deliverables/" + deliverable + "/request-changes"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
