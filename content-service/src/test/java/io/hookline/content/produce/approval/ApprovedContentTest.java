package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.step;
import static io.hookline.content.produce.approval.WholePosts.approved;
import static io.hookline.content.produce.approval.WholePosts.body;
import static io.hookline.content.produce.approval.WholePosts.publication;
import static io.hookline.content.produce.approval.WholePosts.publish;
import static io.hookline.content.produce.approval.WholePosts.put;
import static io.hookline.content.produce.approval.WholePosts.read;
import static io.hookline.content.produce.approval.WholePosts.reviewOf;
import static io.hookline.content.produce.approval.WholePosts.with;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which changes of a post take its approval back, and which do not. */
@QuarkusTest
class ApprovedContentTest {

  @BeforeEach
  void aRoute() {
    Fixtures.twoBrands();
    brandRoute(step("Editor", "ADMIN", true));
  }

  @ParameterizedTest
  @MethodSource("io.hookline.content.produce.approval.WholePosts#changesOfContent")
  void aChangeOfContentTakesTheApprovalBack(Map.Entry<String, String> change) {
    String post = approved();
    assertThat(put(post, with(change))).isEqualTo(200);
    assertThat(read(post).getString("status")).isEqualTo("DRAFT");
    assertThat(reviewOf(post)).isEqualTo("VOID");
    operator()
        .body(publication())
        .post(acme("/posts/" + post + "/publish"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("APPROVAL_MISSING")));
    assertThat(
            operator()
                .get(acme("/posts/" + post + "/versions/2/difference"))
                .as(Json.class)
                .<String>getList("changes[*].field"))
        .hasSize(1)
        .allMatch(
            field -> field.equals(change.getKey()) || field.startsWith(change.getKey() + "."));
  }

  static Stream<String> changesBesideTheContent() {
    return Stream.of(
        "\"title\": \"Retinol, explained\"",
        "\"funnelStage\": \"MOFU\"",
        "\"campaignId\": the campaign",
        "\"terms\": {\"hookKind\": \"question\", \"hashtags\": [\"skintok\"]}",
        "\"seriesId\": the series");
  }

  @Test
  void everythingElseLeavesTheApprovalInForce() {
    String series = "\"" + Fixtures.series() + "\"";
    String campaign = "\"" + CreatorChanges.campaign(ACME) + "\"";
    changesBesideTheContent()
        .map(change -> change.replace("the series", series).replace("the campaign", campaign))
        .forEach(
            change -> {
              String post = approved();
              String body = body(WholePosts.CONTENT);
              String field = change.substring(0, change.indexOf(':'));
              String changed =
                  body.contains(field)
                      ? body.replaceFirst(field + ": \"[^\"]*\"", change)
                      : body.replaceFirst("\\{", "{" + change + ", ");
              assertThat(put(post, changed)).as(change).isEqualTo(200);
              assertThat(read(post).getString("status")).as(change).isEqualTo("APPROVED");
              assertThat(publish(post)).as(change).isEqualTo(200);
              assertThat(reviewOf(post)).as(change).isEqualTo("APPROVED");
            });
  }
}
