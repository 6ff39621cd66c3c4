package io.hookline.webhooks.delivery;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Contract.Operation;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A webhook, its log and its replays belong to one brand. */
@QuarkusTest
class WebhookIsolationTest {

  @Inject DeliveryWorker worker;

  private Map<String, String> existing;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    existing = HookRowsTest.oneOfEach(worker);
  }

  @TestFactory
  List<DynamicTest> aTokenOfAnotherBrandFindsNothing() {
    return walk(
        operation -> expect(call(operation, ACME, Tokens.admin(NORDLYS)), 404, "BRAND_NOT_FOUND"));
  }

  @TestFactory
  List<DynamicTest> anIdOfAnotherBrandIsUnknown() {
    return walk(
        operation -> {
          if (operation.path().contains("{webhook}")) {
            expect(call(operation, NORDLYS, Tokens.admin(NORDLYS)), 404, "WEBHOOK_NOT_FOUND");
          }
        });
  }

  @TestFactory
  List<DynamicTest> anAnalystChangesNothing() {
    return walk(
        operation -> {
          if (!operation.method().equals("GET")) {
            expect(call(operation, ACME, Tokens.analyst(ACME)), 403, "FORBIDDEN");
          }
        });
  }

  private interface Check {
    void of(Operation operation);
  }

  private static List<DynamicTest> walk(Check check) {
    List<DynamicTest> tests =
        Contract.operations().stream()
            .filter(operation -> operation.path().startsWith("/v1/brands/{brand}/webhooks"))
            .map(
                operation ->
                    DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(), () -> check.of(operation)))
            .toList();
    assertThat(tests).hasSizeGreaterThanOrEqualTo(13);
    return tests;
  }

  private Response call(Operation operation, String brand, String token) {
    String path = operation.path().replace("{brand}", brand);
    for (Map.Entry<String, String> id : existing.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return Sample.as(token)
        .header("If-Match", "*")
        .body(operation.body().isEmpty() ? "{}" : operation.body())
        .request(operation.method(), path);
  }
}
