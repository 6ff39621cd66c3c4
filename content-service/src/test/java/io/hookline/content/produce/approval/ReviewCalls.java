package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** What people send to reviews. */
final class ReviewCalls {

  static final String ADMIN = Tokens.admin(ACME);
  static final String OPERATOR = Tokens.operator(ACME);
  static final String ANALYST = Tokens.analyst(ACME);

  private ReviewCalls() {}

  static void assertPost(String post, String status, Integer approved) {
    operator()
        .get(acme("/posts/" + post))
        .then()
        .body(at("status", equalTo(status)))
        .body(at("approvedVersion", equalTo(approved)));
  }

  static ValidatableResponse edit(String token, String post, String content) {
    return as(token)
        .header("If-Match", "*")
        .body("{\"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", " + content + "}")
        .put(acme("/posts/" + post))
        .then();
  }

  static ValidatableResponse approve(String token, String review, int step) {
    return decide(token, review, "approve", "{\"step\": " + step + "}");
  }

  static ValidatableResponse decide(String token, String review, String decision, String body) {
    return as(token).body(body).post(acme("/reviews/" + review + "/" + decision)).then();
  }

  static ValidatableResponse resolve(String remark) {
    return operator().post(acme("/remarks/" + remark + "/resolve")).then();
  }

  static Json read(String review) {
    return operator().get(acme("/reviews/" + review)).as(Json.class);
  }

  static Json remarks(String query) {
    return operator().get(acme("/remarks" + query)).then().statusCode(200).extract().as(Json.class);
  }

  static Json list(String token, String query) {
    return as(token).get(acme("/reviews" + query)).then().statusCode(200).extract().as(Json.class);
  }

  static List<String> ids(String token, String query) {
    return list(token, query).getList("items[*].id");
  }
}
