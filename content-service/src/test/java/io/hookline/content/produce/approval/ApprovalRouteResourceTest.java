package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.BY_ADMIN;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.partnershipRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.route;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalRouteResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aBrandBeginsWithoutApproval() {
    assertThat(list("").getList("items")).hasSize(1);
    assertThat(list("").getList("items[0].steps")).isEmpty();
    assertThat(list("").getString("items[0].partnershipId")).isNull();
    CreatorChanges.brand(ACME, "America/New_York", "USD");
    CreatorChanges.arrive();
    assertThat(list("").getList("items")).hasSize(1);
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    String id = brandRoute();
    as(Tokens.admin(ACME))
        .body("{\"steps\": []}")
        .put(acme("/approval-routes/" + id))
        .then()
        .statusCode(428);
    route(id, BY_ADMIN).statusCode(200).header("ETag", "\"1\"").body(at("steps", hasSize(1)));
    as(Tokens.admin(ACME))
        .header("If-Match", "\"0\"")
        .body("{\"steps\": []}")
        .put(acme("/approval-routes/" + id))
        .then()
        .statusCode(412)
        .body(at("code", equalTo("STALE")));
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body("{\"steps\": []}")
        .put(acme("/approval-routes/" + id))
        .then()
        .statusCode(403);
  }

  @Test
  void stepsHaveANameAndARole() {
    route(brandRoute(), "{\"name\": \" \", \"role\": null}")
        .statusCode(422)
        .body(at("violations", hasSize(2)));
    route(brandRoute(), Collections.nCopies(11, BY_ADMIN).toArray(String[]::new))
        .statusCode(422)
        .body(at("violations[*].field", contains("steps")));
  }

  @Test
  void aPartnershipHasOneRouteAtMost() {
    UUID partnership = Fixtures.partnership();
    partnershipRoute(partnership, BY_ADMIN);
    create(partnership).statusCode(409).body(at("code", equalTo("APPROVAL_ROUTE_EXISTS")));
    create(Ids.next()).statusCode(422).body(at("code", equalTo("REFERENCE_UNKNOWN")));
    assertThat(list("?partnershipId=" + partnership).getList("items")).hasSize(1);
  }

  @Test
  void theBrandsRouteStays() {
    String partnerships = partnershipRoute(Fixtures.partnership(), BY_ADMIN);
    delete(brandRoute()).statusCode(409).body(at("code", equalTo("APPROVAL_ROUTE_OF_BRAND")));
    delete(partnerships).statusCode(204);
    delete(partnerships).statusCode(404).body(at("code", equalTo("APPROVAL_ROUTE_NOT_FOUND")));
    Json changes = PublishedChanges.awaitOf(4, "approval-routes");
    assertThat(changes.<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.ApprovalRouteCreated",
            "io.hookline.content.ApprovalRouteCreated",
            "io.hookline.content.ApprovalRouteCreated",
            "io.hookline.content.ApprovalRouteDeleted");
    assertThat(changes.<String>getList("[*].brand")).contains(ACME, NORDLYS);
    assertThat(changes.getInt("[3].data.version")).isEqualTo(1);
  }

  private static ValidatableResponse create(UUID partnership) {
    return as(Tokens.admin(ACME))
        .body("{\"partnershipId\": \"%s\", \"steps\": []}".formatted(partnership))
        .post(acme("/approval-routes"))
        .then();
  }

  private static ValidatableResponse delete(String id) {
    return as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/approval-routes/" + id))
        .then();
  }

  private static Json list(String query) {
    return operator()
        .get(acme("/approval-routes" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
