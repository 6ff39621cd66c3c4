package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.BY_ADMIN;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.draft;
import static io.hookline.content.produce.approval.ApprovalFixtures.step;
import static io.hookline.content.produce.approval.ApprovalFixtures.submitted;
import static io.hookline.content.produce.approval.ReviewCalls.ADMIN;
import static io.hookline.content.produce.approval.ReviewCalls.ANALYST;
import static io.hookline.content.produce.approval.ReviewCalls.approve;
import static io.hookline.content.produce.approval.ReviewCalls.ids;
import static io.hookline.content.produce.approval.ReviewCalls.list;
import static io.hookline.content.produce.approval.ReviewCalls.remarks;
import static io.hookline.content.produce.approval.ReviewCalls.resolve;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inboxes and threads. */
@QuarkusTest
class ReviewListTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void anInboxShowsWhatTheCallerMayDecide() {
    brandRoute(step("Client", "ANALYST", false), BY_ADMIN);
    String first = submitted(draft(null));
    String second = submitted(draft(null));
    approve(ANALYST, first, 1).statusCode(200);
    assertThat(ids(ANALYST, "?decidableByMe=true")).containsExactly(second);
    assertThat(ids(ADMIN, "?decidableByMe=true")).containsExactly(second, first);
    assertThat(ids(ADMIN, "?decidableByMe=true&plannedBefore=2027-01-05T16:00:00Z")).isEmpty();
    assertThat(ids(ADMIN, "?state=OPEN&plannedBefore=2027-01-05T16:00:01Z")).hasSize(2);
    assertThat(ids(ADMIN, "?submittedBy=oscar-acme-cosmetics")).hasSize(2);
    assertThat(ids(ADMIN, "?submittedBy=nobody")).isEmpty();
    var page = list(ADMIN, "?state=OPEN&limit=1");
    assertThat(
            list(ADMIN, "?state=OPEN&limit=1&cursor=" + page.getString("nextCursor"))
                .<String>getList("items[*].id"))
        .containsExactly(first);
  }

  @Test
  void aThreadGoesOnWhenTheReviewIsClosed() {
    String review = submitted(draft(null));
    as(ANALYST)
        .body("{\"text\": \"Why this sound?\", \"field\": \"MEDIA\", \"second\": 3}")
        .post(acme("/reviews/" + review + "/remarks"))
        .then()
        .statusCode(201)
        .body(at("kind", equalTo("NOTE")))
        .body(at("contentVersion", equalTo(1)))
        .body(at("writtenBy.name", equalTo("anna-acme-cosmetics")));
    String remark = remarks("?reviewId=" + review).getString("items[0].id");
    resolve(remark).statusCode(200).body(at("resolvedBy.name", equalTo("oscar-acme-cosmetics")));
    resolve(remark).statusCode(409).body(at("code", equalTo("REMARK_STATE_FORBIDS")));
  }

  @Test
  void remarksNameThePartsOfTheContent() {
    Map<String, Object> content =
        operator()
            .get(acme("/posts/" + draft(null) + "/versions/1"))
            .as(Json.class)
            .getMap("content");
    assertThat(content.keySet())
        .map(field -> field.replaceAll("Id$", "").replaceAll("([A-Z])", "_$1").toUpperCase())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ContentField.values()).map(Enum::name).toList());
    String review = submitted(draft(null));
    for (ContentField field : ContentField.values()) {
      operator()
          .body("{\"text\": \"Why?\", \"field\": \"%s\"}".formatted(field))
          .post(acme("/reviews/" + review + "/remarks"))
          .then()
          .statusCode(201);
    }
  }
}
