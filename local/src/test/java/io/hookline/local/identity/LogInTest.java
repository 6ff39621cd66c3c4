package io.hookline.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogInTest extends IdentityFixture {

  @Test
  void thePageListsThePeople() throws Exception {
    HttpResponse<String> page = get(authorize());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'");
    for (Person person : People.ALL) {
      assertThat(page.body()).contains("value=\"" + person.username() + "\"", person.name());
    }
  }

  @Test
  void theRightPasswordLeadsBackWithACodeThatBecomesATokenOfThatPerson() throws Exception {
    HttpResponse<String> answer =
        post(authorize(), Map.of("username", "oscar", "password", "hookline"));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer).toString()).startsWith(swaggerReturn + "?");
    Form returned = Form.parse(location(answer).getRawQuery());
    assertThat(returned.get("state")).contains("s t+a/t=e");

    JsonNode token = read(redeem(returned.get("code").orElseThrow(), VERIFIER));
    JsonNode claims = claims(token.path("access_token").textValue());
    assertThat(claims.path("iss").textValue()).isEqualTo(ports.issuer());
    assertThat(claims.path("aud").textValue()).isEqualTo("hookline");
    assertThat(claims.path("sub").textValue()).isEqualTo("oscar");
    assertThat(claims.path("preferred_username").textValue()).isEqualTo("oscar");
    assertThat(claims.path("name").textValue()).isEqualTo("Oscar Lindqvist");
    assertThat(claims.path("groups")).hasToString("[\"/brands/acme-cosmetics/operator\"]");
    assertThat(claims.path("exp").longValue() - claims.path("iat").longValue()).isEqualTo(3600);
    assertThat(userInfo(token.path("access_token").textValue()).statusCode()).isEqualTo(200);
    assertThat(claims(token.path("id_token").textValue()).path("aud").textValue())
        .isEqualTo("hookline-swagger");
  }

  @ParameterizedTest
  @CsvSource({"oscar,guess", "nobody,hookline", "'',''"})
  void aWrongPasswordIsSaidOnThePage(String username, String password) throws Exception {
    HttpResponse<String> page =
        post(authorize(), Map.of("username", username, "password", password));

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.headers().firstValue("location")).isEmpty();
    assertThat(page.body()).contains("role=\"alert\"", "The password is wrong");
  }

  @Test
  void groupsThatTheBrowserSendsAreIgnored() throws Exception {
    HttpResponse<String> answer =
        post(
            authorize(),
            Map.of(
                "username", "nina",
                "password", "hookline",
                "claims", "{\"groups\":[\"/agency/admin\"]}",
                "groups", "/agency/admin"));
    String code = Form.parse(location(answer).getRawQuery()).get("code").orElseThrow();

    JsonNode claims = claims(read(redeem(code, VERIFIER)).path("access_token").textValue());

    assertThat(claims.path("groups")).hasToString("[\"/brands/nordlys-coffee/analyst\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, http://evil.example/, redirect_uri",
    "redirect_uri, http://localhost:1/q/swagger-ui/oauth2-redirect.html, redirect_uri",
    "client_id, somebody, client",
    "client_id, creator-service, client",
    "response_type, token, response_type",
    "code_challenge, '', PKCE",
    "code_challenge_method, plain, PKCE"
  })
  void aRequestThatIsNotOfTheSuiteIsRefusedBeforeTheLogIn(String name, String value, String said)
      throws Exception {
    HttpResponse<String> page = get(authorize(name, value));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.headers().firstValue("location")).isEmpty();
    assertThat(page.body()).contains("This log-in cannot work", said);
  }

  @Test
  void aForeignPageCannotPostTheForm() throws Exception {
    HttpResponse<String> answer =
        post(
            authorize(),
            Map.of("username", "alex", "password", "hookline"),
            "Origin",
            "http://evil.example");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void loggingOutSendsNobodyAbroad() throws Exception {
    String home = "http://localhost:" + ports.reporting() + "/reports";
    assertThat(location(get("/endsession?post_logout_redirect_uri=" + home)))
        .isEqualTo(URI.create(home));
    assertThat(get("/endsession?post_logout_redirect_uri=http://evil.example/").body())
        .contains("You are logged out");
  }

  @Test
  void anotherHostNameIsNotServed() throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", ports.identity())) {
      socket
          .getOutputStream()
          .write("GET /hookline/jwks HTTP/1.0\r\nHost: rebound.example\r\n\r\n".getBytes());
      assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void theLibrarysDebuggerIsNotThere() throws Exception {
    assertThat(get("/debugger").statusCode()).isEqualTo(404);
    assertThat(
            send(HttpRequest.newBuilder(
                    URI.create(ports.issuer().replace("hookline", "other") + "/jwks")))
                .statusCode())
        .isEqualTo(404);
  }
}
