package io.hookline.kit.test;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the service's OpenAPI document with tokens of the wrong brand, so that an operation that is
 * added tomorrow is covered by itself.
 */
public abstract class BrandsAreIsolated {

  protected static final String OURS = "acme-cosmetics";
  protected static final String THEIRS = "nordlys-coffee";
  private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

  /** Path parameters (without the brand) with ids of resources that really exist in OURS. */
  private Map<String, String> existing;

  /** Registers both brands and makes one resource of each kind in OURS; returns parameter → id. */
  protected abstract Map<String, String> fill();

  /**
   * Paths of operations that change something and are not refused to analysts as such: each has
   * tests of its own that say to whom it is.
   */
  protected Set<String> analystsMay() {
    return Set.of();
  }

  /** Path parameters that are words of the service and not ids: every brand has the same. */
  protected Set<String> words() {
    return Set.of();
  }

  @BeforeEach
  void fillOurs() {
    existing = SharedResources.beside(fill(), OURS);
  }

  @Test
  void theWalkCoversOperations() {
    assertThat(Contract.operations()).filteredOn(Operation::isOfABrand).isNotEmpty();
  }

  @TestFactory
  List<DynamicTest> aTokenOfAnotherBrandFindsNothing() {
    return ofBrands(
        "foreign token",
        operation -> {
          Response answer = call(operation, OURS, Tokens.finance(THEIRS, Role.ADMIN));
          expect(answer, 404, "BRAND_NOT_FOUND");
        });
  }

  @TestFactory
  List<DynamicTest> anIdOfAnotherBrandIsUnknown() {
    return Contract.operations().stream()
        .filter(operation -> operation.isOfABrand() && namesAnId(operation.path()))
        .filter(operation -> operation.method().equals("GET"))
        .map(
            operation ->
                test(
                    "foreign id",
                    operation,
                    () -> {
                      Response answer = call(operation, THEIRS, Tokens.finance(THEIRS, Role.ADMIN));
                      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
                      assertThat(answer.asString()).doesNotContain(OURS);
                    }))
        .toList();
  }

  private boolean namesAnId(String path) {
    String ids = path;
    for (String word : words()) {
      ids = ids.replace("{" + word + "}", "");
    }
    return ids.matches(".*\\{(?!brand).*");
  }

  /** With a body that could pass, so that the id alone is what is wrong. */
  @TestFactory
  List<DynamicTest> anIdOfAnotherBrandCannotBeChanged() {
    return Contract.operations().stream()
        .filter(operation -> operation.isOfABrand() && operation.path().matches(".*\\{(?!brand).*"))
        .filter(operation -> !operation.method().equals("GET"))
        .map(
            operation ->
                test(
                    "change of a foreign id",
                    operation,
                    () -> {
                      Response answer =
                          call(
                              operation,
                              THEIRS,
                              Tokens.finance(THEIRS, Role.ADMIN),
                              operation.body());
                      assertThat(answer.statusCode())
                          .as("404, or refused for a body that refers to what THEIRS do not have")
                          .isIn(404, 422);
                      assertThat(answer.asString()).doesNotContain(OURS);
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> withoutATokenNothingIsAnswered() {
    return guarded(
        "no token", operation -> expect(call(operation, OURS, null), 401, "UNAUTHENTICATED"));
  }

  @TestFactory
  List<DynamicTest> anExpiredTokenIsRefused() {
    return guarded(
        "expired",
        operation -> expect(call(operation, OURS, Tokens.expired(OURS)), 401, "UNAUTHENTICATED"));
  }

  @TestFactory
  List<DynamicTest> aTokenForAnotherAudienceIsRefused() {
    return guarded(
        "audience",
        operation ->
            expect(call(operation, OURS, Tokens.forAnotherAudience(OURS)), 401, "UNAUTHENTICATED"));
  }

  @TestFactory
  List<DynamicTest> anUnknownBrandIsNotFoundEvenForTheAgency() {
    return ofBrands(
        "unknown brand",
        operation ->
            expect(call(operation, "no-such-brand", Tokens.agencyAdmin()), 404, "BRAND_NOT_FOUND"));
  }

  @TestFactory
  List<DynamicTest> anAnalystChangesNothing() {
    return Contract.operations().stream()
        .filter(operation -> operation.isOfABrand() && !operation.method().equals("GET"))
        .filter(operation -> !analystsMay().contains(operation.path()))
        .map(
            operation ->
                test(
                    "analyst",
                    operation,
                    () -> expect(call(operation, OURS, Tokens.analyst(OURS)), 403, "FORBIDDEN")))
        .toList();
  }

  @TestFactory
  List<DynamicTest> moneyNeedsTheFinanceRight() {
    return Contract.operations().stream()
        .filter(Operation::finance)
        .map(
            operation ->
                test(
                    "without the finance right",
                    operation,
                    () ->
                        expect(call(operation, OURS, Tokens.admin(OURS)), 403, "FINANCE_REQUIRED")))
        .toList();
  }

  private interface Check {
    void run(Operation operation);
  }

  private List<DynamicTest> ofBrands(String why, Check check) {
    return Contract.operations().stream()
        .filter(Operation::isOfABrand)
        .map(operation -> test(why, operation, () -> check.run(operation)))
        .toList();
  }

  private List<DynamicTest> guarded(String why, Check check) {
    return Contract.operations().stream()
        .filter(operation -> !operation.open())
        .map(operation -> test(why, operation, () -> check.run(operation)))
        .toList();
  }

  private static DynamicTest test(String why, Operation operation, Runnable check) {
    return DynamicTest.dynamicTest(
        why + ": " + operation.method() + " " + operation.path(), check::run);
  }

  protected final Response call(Operation operation, String brand, String token) {
    return call(operation, brand, token, "{}");
  }

  private Response call(Operation operation, String brand, String token, String body) {
    RequestSpecification request = given().header("If-Match", "*").accept("*/*");
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (!operation.method().equals("GET")) {
      request.contentType(operation.type()).body(body.getBytes(StandardCharsets.UTF_8));
    }
    String path = operation.path().replace("{brand}", brand);
    for (Map.Entry<String, String> id : existing.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return request.request(operation.method(), path.replaceAll("\\{[^}]+}", NOBODYS));
  }
}
