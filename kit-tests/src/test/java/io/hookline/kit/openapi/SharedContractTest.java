package io.hookline.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharedContractTest {

  private static final String NOTES = "/v1/brands/{brand}/notes";

  private JsonNode contract;

  @BeforeEach
  void read() {
    contract = Contract.document();
  }

  @Test
  void everyOperationSaysWhoMayCallItAndHowItFails() {
    contract
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      assertThat(operation.path("operationId").asText()).isNotBlank();
                      assertThat(operation.path("description").asText()).isNotBlank();
                      assertThat(operation.has("security")).isTrue();
                      assertThat(fields(operation.path("responses"))).contains("406", "500", "503");
                    }));
  }

  @Test
  void aCreatingPostAnswers201WithLocationAndETag() {
    JsonNode responses = operation(NOTES, "post").path("responses");
    assertThat(fields(responses))
        .containsExactly(
            "201", "400", "401", "403", "404", "406", "408", "409", "413", "415", "422", "429",
            "500", "503");
    assertThat(fields(responses.path("201").path("headers")))
        .containsExactlyInAnyOrder(
            "X-Request-Id", "ETag", "Location", "RateLimit", "RateLimit-Policy");
  }

  @Test
  void aCreatingPostAnswers200WithWhatIsThereAlready() {
    JsonNode responses = operation(NOTES + "/{note}/again", "post").path("responses");
    assertThat(fields(responses)).contains("200", "201");
    assertThat(responses.at("/200/content")).isEqualTo(responses.at("/201/content")).isNotEmpty();
    assertThat(fields(responses.at("/200/headers"))).contains("ETag").doesNotContain("Location");
  }

  @Test
  void aReadOfOneResourceMayBeConditional() {
    JsonNode read = operation(NOTES + "/{note}", "get");
    assertThat(fields(read.path("responses"))).contains("200", "304", "404").doesNotContain("409");
    assertThat(refs(read.path("parameters")))
        .contains("#/components/parameters/Brand", "#/components/parameters/IfNoneMatch");
  }

  @Test
  void aReadIsNotConditionalWhereItShowsMoreThanItsVersion() {
    JsonNode read = operation("/v1/brands/{brand}/webhooks/{webhook}", "get");
    assertThat(fields(read.path("responses"))).contains("200", "404").doesNotContain("304");
    assertThat(fields(read.at("/responses/200/headers"))).contains("ETag");
    assertThat(refs(read.path("parameters"))).doesNotContain("#/components/parameters/IfNoneMatch");
  }

  @Test
  void anUpdateNeedsItsCondition() {
    JsonNode update = operation(NOTES + "/{note}", "put");
    assertThat(fields(update.path("responses"))).contains("200", "409", "412", "428");
    assertThat(refs(update.path("parameters"))).contains("#/components/parameters/IfMatch");
  }

  @Test
  void aFeaturesCodesAreShownWhereTheyCanHappen() {
    String place = operation(NOTES, "post").path("responses").path("409").path("$ref").asText();
    JsonNode examples = contract.at(place.substring(1)).findPath("examples");
    assertThat(fields(examples)).containsExactly("TITLE_TAKEN", "CONFLICT");
  }

  @Test
  void anOpenOperationNeedsNoSecurity() {
    assertThat(operation("/v1/callers/anyone", "get").path("security").isEmpty()).isTrue();
    assertThat(operation("/v1/callers/member", "get").path("security").isEmpty()).isFalse();
  }

  @Test
  void everyComponentIsUsedAndEveryReferenceLeadsSomewhere() {
    String all = contract.toString();
    contract
        .path("components")
        .properties()
        .forEach(
            kind -> {
              if (!kind.getKey().equals("securitySchemes")) {
                for (String name : fields(kind.getValue())) {
                  assertThat(all).contains("\"#/components/" + kind.getKey() + "/" + name + "\"");
                }
              }
            });
    for (JsonNode reference : contract.findValues("$ref")) {
      assertThat(contract.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  @Test
  void patternsSpeakOfTheWholeText() {
    for (JsonNode pattern : contract.findValues("pattern")) {
      assertThat(pattern.asText())
          .satisfiesAnyOf(
              whole -> assertThat(whole).startsWith("^").endsWith("$"),
              notBlank -> assertThat(notBlank).isEqualTo("\\S"));
    }
  }

  @Test
  void theIssuerIsThisInstallations() {
    assertThat(contract.at("/components/securitySchemes/oidc/openIdConnectUrl").asText())
        .isEqualTo(
            ConfigProvider.getConfig().getValue("hookline.issuer", String.class)
                + "/.well-known/openid-configuration");
  }

  private JsonNode operation(String path, String method) {
    return contract.path("paths").path(path).path(method);
  }

  private static List<String> fields(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> refs(JsonNode array) {
    List<String> refs = new ArrayList<>();
    array.forEach(item -> refs.add(item.path("$ref").asText()));
    return refs;
  }
}
