package io.hookline.attribution.process.aside;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetAsideResourceTest {

  private static final String PATH = "/v1/brands/" + ACME + "/set-aside";

  private String done;
  private String first;
  private String second;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    done = AsideFixtures.aside("DONE");
    first = AsideFixtures.aside("WAITING");
    second = AsideFixtures.aside("WAITING");
  }

  private static Response post(String path) {
    return as(Tokens.operator(ACME)).post(PATH + path);
  }

  @Test
  void theLatestComesFirstAndOnlyTheBrandsOwn() {
    assertThat(read("/set-aside").getList("items[*].id")).containsExactly(second, first, done);
    assertThat(read("/set-aside?state=WAITING&limit=1").getList("items[*].id"))
        .containsExactly(second);
    Json one = read("/set-aside/" + first);
    assertThat(one.getString("input")).isEqualTo("touches");
    assertThat(one.getString("step")).isEqualTo("RECORD");
    assertThat(one.getString("reason")).isEqualTo("RULE");
    assertThat(one.getString("triedAt")).isNull();
    assertThat(
            as(Tokens.analyst(NORDLYS))
                .get("/v1/brands/" + NORDLYS + "/set-aside")
                .as(Json.class)
                .getList("items"))
        .isEmpty();
  }

  @Test
  void oneIsTriedAgainAndItIsNotedByWhom() {
    Json wanted = post("/" + first + "/retry").as(Json.class);
    assertThat(wanted.getString("state")).isEqualTo("RETRYING");
    assertThat(post("/" + first + "/retry").as(Json.class).getString("state"))
        .isEqualTo("RETRYING");
    assertThat(
            Fixtures.count("select count(*) from audit where resource = 'set-aside/" + first + "'"))
        .isEqualTo(2);
    Fixtures.process();
    assertThat(read("/set-aside/" + first).getString("state"))
        .as("what is not there any more is done with")
        .isEqualTo("DONE");
    assertThat(read("/set-aside/" + first).getInt("attempts")).isEqualTo(2);
    assertThat(read("/set-aside/" + second).getString("state")).isEqualTo("WAITING");
  }

  @Test
  void allAreTriedAgainThatWait() {
    assertThat(post("/retries").as(Json.class).getInt("retried")).isEqualTo(2);
    assertThat(post("/retries").as(Json.class).getInt("retried")).isZero();
  }

  @Test
  void whatCountsOrIsNotThereIsNotTriedAgain() {
    Response refused = post("/" + done + "/retry");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.as(Json.class).getString("code")).isEqualTo("SET_ASIDE_DONE");
    Response unknown = post("/" + UUID.randomUUID() + "/retry");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.as(Json.class).getString("code")).isEqualTo("SET_ASIDE_NOT_FOUND");
  }
}
