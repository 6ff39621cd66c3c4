package io.hookline.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Ports;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest extends IdentityFixture {

  private static final Map<String, String> CREDENTIALS = Map.of("grant_type", "client_credentials");

  @ParameterizedTest
  @CsvSource({"reporting-service,/agency/service", "hookline-demo,/agency/admin"})
  void aServiceGetsATokenForItsSecret(String client, String group) throws Exception {
    JsonNode token =
        read(post("/token", CREDENTIALS, "Authorization", basic(client, secretOf(client))));

    JsonNode claims = claims(token.path("access_token").textValue());
    assertThat(token.path("expires_in").intValue()).isBetween(3590, 3600);
    assertThat(claims.path("sub").textValue()).isEqualTo(client);
    assertThat(claims.path("aud").textValue()).isEqualTo("hookline");
    assertThat(claims.path("groups")).hasToString("[\"%s\"]".formatted(group));
  }

  @Test
  void theSecretMayAlsoComeInTheForm() throws Exception {
    HttpResponse<String> answer =
        post(
            "/token",
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "creator-service",
                "client_secret", secretOf("creator-service")));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"creator-service,guess", "somebody,guess", "creator-service,''"})
  void aWrongSecretIsRefused(String client, String secret) throws Exception {
    HttpResponse<String> answer =
        post("/token", CREDENTIALS, "Authorization", basic(client, secret));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(read(answer).path("error").textValue()).isEqualTo("invalid_client");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "client_credentials",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn:ietf:params:oauth:grant-type:token-exchange"
      })
  void aPageMayOnlyLogPeopleIn(String grant) throws Exception {
    HttpResponse<String> answer =
        post(
            "/token",
            Map.of("grant_type", grant, "client_id", "hookline-swagger", "username", "alex"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(read(answer).path("error").textValue()).isEqualTo("unauthorized_client");
  }

  @Test
  void aCodeNeedsItsVerifier() throws Exception {
    String other = VERIFIER.replace('a', 'b');

    assertThat(redeem(logIn("ada"), other).statusCode()).isEqualTo(400);
    assertThat(redeem(logIn("ada"), "").statusCode()).isEqualTo(400);
    assertThat(redeem(logIn("ada"), VERIFIER).statusCode()).isEqualTo(200);
  }

  @Test
  void aCodeWorksOnceAndNoInventedOneWorks() throws Exception {
    String code = logIn("ada");
    redeem(code, VERIFIER);

    assertThat(read(redeem(code, VERIFIER)).path("error").textValue()).isEqualTo("invalid_grant");
    assertThat(read(redeem("invented", VERIFIER)).path("error").textValue())
        .isEqualTo("invalid_grant");
  }

  @Test
  void aCodeIsOfNoUseToAnotherPage() throws Exception {
    HttpResponse<String> answer =
        post(
            "/token",
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "hookline-reports",
                "code",
                logIn("ada"),
                "redirect_uri",
                Ports.url(ports.reporting()) + "/reports",
                "code_verifier",
                VERIFIER));

    assertThat(read(answer).path("error").textValue()).isEqualTo("invalid_grant");
  }

  @Test
  void aRefreshTokenKeepsThePersonAndWorksOnce() throws Exception {
    JsonNode first = read(redeem(logIn("bruno"), VERIFIER));

    HttpResponse<String> second = refresh(first);
    assertThat(second.statusCode()).isEqualTo(200);
    JsonNode claims = claims(read(second).path("access_token").textValue());
    assertThat(claims.path("sub").textValue()).isEqualTo("bruno");
    assertThat(claims.path("groups")).hasToString("[\"/brands/nordlys-coffee/admin\"]");
    assertThat(claims.path("aud").textValue()).isEqualTo("hookline");

    assertThat(read(refresh(first)).path("error").textValue()).isEqualTo("invalid_grant");
    assertThat(refresh(read(second)).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenSurvivesARestart() throws Exception {
    String token = read(redeem(logIn("anna"), VERIFIER)).path("access_token").textValue();

    restart();

    assertThat(userInfo(token).statusCode()).isEqualTo(200);
    assertThat(userInfo(token.substring(0, token.length() - 4) + "AAAA").statusCode())
        .isEqualTo(401);
  }

  @Test
  void swaggerUiMayCallTheTokenEndpointFromABrowser() throws Exception {
    String page = Ports.url(ports.content());
    HttpResponse<String> preflight =
        send(
            HttpRequest.newBuilder(URI.create(ports.issuer() + "/token"))
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Origin", page, "Access-Control-Request-Headers", "x-requested-with"));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("access-control-allow-origin")).contains(page);
    assertThat(preflight.headers().firstValue("access-control-allow-headers"))
        .contains("x-requested-with");

    HttpResponse<String> refused = post("/token", CREDENTIALS, "Origin", page);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("access-control-allow-origin")).contains(page);
  }

  @Test
  void discoveryNamesTheAddressesWhoeverAsks() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/hookline/.well-known/openid-configuration"
                        .formatted(ports.identity()))));

    assertThat(read(answer).path("issuer").textValue()).isEqualTo(ports.issuer());
    assertThat(read(answer).path("token_endpoint").textValue())
        .isEqualTo(ports.issuer() + "/token");
    assertThat(read(get("/jwks")).path("keys").get(0).path("d").isMissingNode()).isTrue();
  }

  private HttpResponse<String> refresh(JsonNode token) throws Exception {
    return post(
        "/token",
        Map.of(
            "grant_type", "refresh_token",
            "client_id", "hookline-swagger",
            "refresh_token", token.path("refresh_token").textValue()));
  }

  private String secretOf(String client) {
    return Clients.secretOf(client, secrets);
  }
}
