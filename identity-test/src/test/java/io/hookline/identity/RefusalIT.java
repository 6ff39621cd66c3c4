package io.hookline.identity;

import static io.hookline.identity.Installation.PASSWORD;
import static io.hookline.identity.Installation.SWAGGER_RETURN;
import static io.hookline.identity.Installation.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the realm does not let happen. */
@ExtendWith(Installed.class)
class RefusalIT {

  private final Installation installation;

  RefusalIT(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aWrongPasswordGetsNoCode() throws Exception {
    Visitor visitor = logIn("alex", "not-the-password");

    assertThat(visitor.sentBackWith("code")).isEmpty();
    assertThat(visitor.text()).contains("Invalid username or password");
  }

  @Test
  void guessingLocksThePersonOutEvenWithTheRightPassword() throws Exception {
    installation.administrator.addPerson("ilya", "brands/acme-cosmetics/analyst");
    for (int i = 0; i < 6; i++) {
      assertThat(logIn("ilya", "guess-number-" + i).sentBackWith("code")).isEmpty();
    }

    Visitor visitor = logIn("ilya", TEMPORARY);
    assertThat(visitor.text())
        .contains("Invalid username or password")
        .doesNotContain("password-new");
  }

  @Test
  void aPasswordThatIsShortOrTheNameIsRefused() throws Exception {
    installation.administrator.addPerson("rita-of-the-shop", "brands/acme-cosmetics/analyst");
    for (String weak : new String[] {"short", "rita-of-the-shop"}) {
      Visitor visitor = logIn("rita-of-the-shop", TEMPORARY);
      visitor.submit(Map.of("password-new", weak, "password-confirm", weak));
      assertThat(visitor.sentBackWith("code")).isEmpty();
      assertThat(visitor.text()).contains("Invalid password");
    }
  }

  @Test
  void aCodeIsSentToNoOtherAddress() throws Exception {
    for (String elsewhere :
        new String[] {
          "https://evil.example/q/swagger-ui/oauth2-redirect.html",
          SWAGGER_RETURN + "/../../steal",
          "https://creator.example.com/",
        }) {
      Application page =
          new Application(installation.keycloak, "hookline-swagger", null, elsewhere);
      Visitor visitor = new Visitor().open(page.logIn());

      assertThat(visitor.status()).isEqualTo(400);
      assertThat(visitor.text()).contains("Invalid parameter: redirect_uri");
    }
  }

  @Test
  void aLogInWithoutPkceOrWithPlainPkceIsRefused() throws Exception {
    Visitor without = new Visitor().open(installation.swagger().logIn(Map.of()));
    Visitor plain =
        new Visitor()
            .open(
                installation
                    .swagger()
                    .logIn(
                        Map.of(
                            "code_challenge", "a".repeat(43), "code_challenge_method", "plain")));

    assertThat(without.sentBackWith("error")).isEqualTo("invalid_request");
    assertThat(without.sentBackWith("error_description")).contains("code_challenge_method");
    assertThat(plain.sentBackWith("error")).isEqualTo("invalid_request");
  }

  @Test
  void aStolenCodeIsWorthNothingWithoutItsVerifier() throws Exception {
    String code = logIn("alex", PASSWORD).sentBackWith("code");

    JsonNode answer =
        installation.swagger().redeem(code, "another-verifier-of-43-characters-xxxxxxxxxxxx");

    assertThat(code).isNotEmpty();
    assertThat(answer.path("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void noClientTakesAPersonsPassword() throws Exception {
    Map<String, String> direct =
        Map.of("grant_type", "password", "username", "alex", "password", PASSWORD);

    assertThat(installation.swagger().token(direct).path("error").asText())
        .isEqualTo("unauthorized_client");
    assertThat(installation.sister("creator").token(direct).path("error").asText())
        .isEqualTo("unauthorized_client");
    assertThat(
            Application.program(installation.keycloak, "admin-cli", null)
                .token(direct)
                .path("error")
                .asText())
        .isEqualTo("invalid_client");
  }

  @Test
  void aServiceWithAWrongSecretAndAPageWithoutAPersonGetNoToken() throws Exception {
    assertThat(
            Application.program(installation.keycloak, "creator-service", "a-guess")
                .ownToken()
                .path("error")
                .asText())
        .isEqualTo("unauthorized_client");
    assertThat(installation.swagger().ownToken().path("error").asText())
        .isEqualTo("unauthorized_client");
  }

  @Test
  void aDisabledClientLogsNobodyIn() throws Exception {
    installation.administrator.enable("hookline-swagger", false);
    try {
      Visitor visitor = new Visitor().open(installation.swagger().logIn());
      assertThat(visitor.status()).isEqualTo(400);
      assertThat(visitor.text()).contains("Client disabled");
    } finally {
      installation.administrator.enable("hookline-swagger", true);
    }
  }

  private Visitor logIn(String username, String password) throws Exception {
    return new Visitor()
        .open(installation.swagger().logIn())
        .submit(Map.of("username", username, "password", password));
  }
}
