package io.hookline.example;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.example.readmodel.PropProjection;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The aggregate that docs/new-feature.md shows does what a feature has to do. */
@QuarkusTest
class PropTest {

  private static final String PROPS = "/v1/brands/" + ACME + "/props";

  @Inject Reporting reporting;
  @Inject BrandScope scope;
  @Inject ObjectMapper json;

  /** A page of the feed is applied in a transaction of the brand. */
  @Singleton
  static class Reporting {

    private final PropProjection projection;

    Reporting(PropProjection projection) {
      this.projection = projection;
    }

    @Transactional
    void read(List<CloudEvent> events) {
      projection.apply(ACME, events);
    }
  }

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  private static Response register(String name) {
    return asOperator().body("{\"name\": \"" + name + "\", \"place\": \"Studio 2\"}").post(PROPS);
  }

  private static String address() {
    return PROPS
        + "/"
        + register("Ring light").then().statusCode(201).extract().as(Json.class).get("id");
  }

  private static Response move(String address, String ifMatch) {
    return asOperator().header("If-Match", ifMatch).body("{\"place\": \"Van\"}").put(address);
  }

  private static Response retire(String address) {
    return as(Tokens.admin(ACME)).post(address + "/retire");
  }

  @Test
  void aPropIsRegisteredReadAndListed() {
    Response created = register("Ring light");
    String id = created.as(Json.class).get("id");
    assertThat(created.header("Location")).endsWith(PROPS + "/" + id);
    assertThat(created.header("ETag")).isEqualTo("\"0\"");
    assertThat(asOperator().get(PROPS + "/" + id).as(Json.class).getString("place"))
        .isEqualTo("Studio 2");
    assertThat(asOperator().get(PROPS).as(Json.class).<String>getList("items[*].id"))
        .containsExactly(id);
    assertThat(asOperator().header("Accept", "text/csv").get(PROPS).asString())
        .contains("Ring light");
  }

  @Test
  void aNameIsTakenOnce() {
    register("Ring light");
    expect(register("Ring light"), 409, "PROP_NAME_TAKEN");
  }

  @Test
  void itMovesForWhoeverHasReadItsVersion() {
    String address = address();
    assertThat(move(address, "\"0\"").as(Json.class).getString("place")).isEqualTo("Van");
    expect(move(address, "\"0\""), 412, "STALE");
    expect(move(PROPS + "/00000000-0000-7000-8000-000000000000", "*"), 404, "PROP_NOT_FOUND");
  }

  @Test
  void aRetiredPropStaysAsItIs() {
    String address = address();
    assertThat(retire(address).as(Json.class).getString("retiredAt")).isNotNull();
    expect(retire(address), 409, "PROP_RETIRED");
    expect(move(address, "*"), 409, "PROP_RETIRED");
  }

  @Test
  void eachChangeIsAudited() {
    move(address(), "*");
    assertThat(rows("select action from audit where resource like 'props/%' order by id"))
        .containsExactly("CREATED", "CHANGED");
  }

  /** In whatever order the events arrive. */
  @Test
  void reportingLearnsOfItFromTheEvents() throws Exception {
    String address = address();
    move(address, "*");
    retire(address);
    String feed = as(Tokens.sister()).get("/v1/changes").asString();
    List<CloudEvent> events =
        new ArrayList<>(Arrays.asList(json.readValue(feed, CloudEvent[].class)));
    assertThat(events)
        .extracting(CloudEvent::name)
        .containsExactly("PropRegistered", "PropMoved", "PropRetired");
    Collections.reverse(events);
    scope.run(ACME, () -> reporting.read(events));
    assertThat(rows("select place || ' ' || (retired_at is not null) from reported_prop"))
        .containsExactly("Van true");
  }
}
