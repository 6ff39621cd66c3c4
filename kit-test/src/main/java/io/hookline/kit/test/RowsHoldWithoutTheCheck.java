package io.hookline.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.BrandCheck;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract.Operation;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * With the check of the brand taken out of the code, the database still shows and takes nothing,
 * because row-level security follows the token and not the path. Walks the OpenAPI document, so
 * that an operation that is added tomorrow is covered by itself.
 */
public abstract class RowsHoldWithoutTheCheck {

  protected static final String OURS = "acme-cosmetics";
  protected static final String THEIRS = "nordlys-coffee";
  private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

  private Map<String, String> existing;

  /** Registers both brands and makes one resource of each kind in OURS; returns parameter → id. */
  protected abstract Map<String, String> fill();

  /** In the place of the bean that checks brands, for one test. */
  private static final class NoCheck extends BrandCheck {
    @Override
    public void require(Grants grants, String brand, Role needed) {}

    @Override
    public void requireShared(boolean open, boolean assets) {}
  }

  @BeforeEach
  void begin() {
    existing = SharedResources.beside(fill(), OURS);
    QuarkusMock.installMockForType(new NoCheck(), BrandCheck.class);
  }

  @TestFactory
  List<DynamicTest> aTokenOfAnotherBrandReadsNothing() {
    return walk(path -> reads(path, Tokens.finance(THEIRS, Role.ADMIN)));
  }

  @TestFactory
  List<DynamicTest> aTokenOfNoBrandReadsNothing() {
    return walk(path -> reads(path, Tokens.withoutGroups()));
  }

  @TestFactory
  List<DynamicTest> aTokenOfAnotherBrandWritesNothing() {
    return Contract.operations().stream()
        .filter(operation -> operation.isOfABrand() && !operation.method().equals("GET"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.method() + " " + operation.path(), () -> writesNothing(operation)))
        .toList();
  }

  private void writesNothing(Operation operation) {
    Response answer =
        given()
            .auth()
            .oauth2(Tokens.finance(THEIRS, Role.ADMIN))
            .header("If-Match", "*")
            .contentType("application/json")
            .body("{}")
            .request(operation.method(), address(operation));
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
  }

  /** A refusal may repeat the address that it refuses; an answer holds nothing of OURS. */
  private void reads(String path, String token) {
    Response answer = given().auth().oauth2(token).accept("*/*").get(path);
    if (answer.statusCode() != 200) {
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
      return;
    }
    for (String id : existing.values()) {
      if (!isNumber(id)) {
        assertThat(answer.asString()).as(path).doesNotContain(id);
      }
    }
    if (answer.contentType().contains("json")) {
      List<?> items = answer.as(Json.class).getList("items");
      assertThat(items == null || items.isEmpty()).as(answer.asString()).isTrue();
    }
  }

  /** Of a version: it names nothing by itself, and stands in other texts too. */
  private static boolean isNumber(String id) {
    return id.matches("\\d{1,3}");
  }

  private interface Check {
    void of(String path);
  }

  private List<DynamicTest> walk(Check check) {
    List<DynamicTest> tests =
        Contract.operations().stream()
            .filter(operation -> operation.isOfABrand() && operation.method().equals("GET"))
            .map(
                operation ->
                    DynamicTest.dynamicTest(
                        "GET " + operation.path(), () -> check.of(address(operation))))
            .toList();
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private String address(Operation operation) {
    String path = operation.path().replace("{brand}", OURS);
    for (Map.Entry<String, String> id : existing.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path.replaceAll("\\{[^}]+}", NOBODYS);
  }
}
