package io.hookline.identity;

import static io.hookline.identity.Installation.ACME;
import static io.hookline.identity.Installation.NORDLYS;
import static io.hookline.identity.Installation.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The realm of production, in a real Keycloak, in front of a packaged service. */
@ExtendWith(Installed.class)
class RealmIT {

  private final Installation installation;

  RealmIT(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aPersonLogsInAndSeesTheirBrandAndNoOther() throws Exception {
    JsonNode tokens = installation.firstLogIn("oscar");
    JsonNode claims = Application.claims(tokens);

    assertThat(texts(claims.path("groups"))).containsExactly("/brands/acme-cosmetics/operator");
    assertThat(texts(claims.path("aud"))).contains("hookline");
    assertThat(claims.path("iss").asText()).isEqualTo(installation.keycloak.issuer());
    assertThat(claims.path("preferred_username").asText()).isEqualTo("oscar");
    assertThat(claims.path("name").asText()).isEqualTo("Oscar Diaz");
    assertThat(claims.path("azp").asText()).isEqualTo("hookline-swagger");
    assertThat(claims.path("sub").asText()).isNotBlank();
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    assertThat(claims.has("realm_access")).isFalse();
    assertThat(call("/v1/brands/" + ACME, tokens).statusCode()).isEqualTo(200);
    assertThat(creators(ACME, tokens).statusCode()).isEqualTo(200);
    assertThat(creators(NORDLYS, tokens).statusCode()).isEqualTo(404);
    assertThat(creators(NORDLYS, tokens).body()).contains("BRAND_NOT_FOUND");
    assertThat(call("/v1/changes", tokens).statusCode()).isEqualTo(403);
  }

  @Test
  void everyServiceIsTrustedByItsSistersAndByNobodysBrand() throws Exception {
    for (String sister : List.of("creator", "content", "attribution", "reporting")) {
      JsonNode tokens = installation.sister(sister).ownToken();
      JsonNode claims = Application.claims(tokens);

      assertThat(texts(claims.path("groups"))).containsExactly("/agency/service");
      assertThat(texts(claims.path("aud"))).contains("hookline");
      assertThat(claims.path("azp").asText()).isEqualTo(sister + "-service");
      HttpResponse<String> changes = call("/v1/changes", tokens);
      assertThat(changes.statusCode()).as(changes.body()).isEqualTo(200);
      assertThat(changes.body()).contains("io.hookline.creator.BrandRegistered");
      assertThat(creators(ACME, tokens).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aPartnerReachesItsBrandWithItsRoleAndNothingElse() throws Exception {
    JsonNode tokens = installation.partner.ownToken();

    assertThat(texts(Application.claims(tokens).path("groups")))
        .containsExactly("/brands/acme-cosmetics/analyst");
    assertThat(creators(ACME, tokens).statusCode()).isEqualTo(200);
    assertThat(creators(NORDLYS, tokens).statusCode()).isEqualTo(404);
    assertThat(call("/v1/changes", tokens).statusCode()).isEqualTo(403);
    HttpResponse<String> write =
        Application.post(
            installation.service.at("/v1/brands/" + ACME + "/creators"),
            tokens,
            "{\"displayName\": \"Mia\", \"accounts\": []}");
    assertThat(write.statusCode()).as(write.body()).isEqualTo(403);
  }

  @Test
  void theReportPagesLogInWithTheirSecretAndPkce() throws Exception {
    String redirect = installation.reportsUrl + "/reports/signed-in";
    Application pages =
        new Application(
            installation.keycloak, "hookline-reports", Installation.secretOf("reports"), redirect);
    Visitor visitor =
        new Visitor().open(pages.logIn()).submit(Map.of("username", "alex", "password", PASSWORD));
    String code = visitor.sentBackWith("code");
    Application impostor =
        new Application(installation.keycloak, "hookline-reports", "a-guess", redirect);

    assertThat(impostor.redeem(code).path("error").asText()).isEqualTo("unauthorized_client");
    JsonNode tokens = pages.redeem(code);
    assertThat(texts(Application.claims(tokens).path("groups"))).containsExactly("/agency/admin");
    assertThat(tokens.path("id_token").asText()).isNotBlank();
  }

  @Test
  void aRefreshTokenWorksOnce() throws Exception {
    Visitor visitor =
        new Visitor()
            .open(installation.swagger().logIn())
            .submit(Map.of("username", "alex", "password", PASSWORD));
    JsonNode tokens = installation.swagger().redeem(visitor.sentBackWith("code"));
    Map<String, String> refresh =
        Map.of(
            "grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asText());

    assertThat(installation.swagger().token(refresh).has("access_token")).isTrue();
    assertThat(installation.swagger().token(refresh).path("error").asText())
        .isEqualTo("invalid_grant");
  }

  @Test
  void whatTheGuideTakesAwayIsGone() throws Exception {
    String person = installation.administrator.addPerson("nina", "brands/acme-cosmetics/operator");
    String partner = installation.administrator.addPartner("closing-shop", "its-secret");
    Application shop = Application.program(installation.keycloak, "closing-shop", "its-secret");
    JsonNode before = installation.firstLogIn("nina");
    assertThat(creators(ACME, before).statusCode()).isEqualTo(200);
    assertThat(shop.ownToken().has("access_token")).isTrue();

    installation.guide.run(
        "person=" + person,
        "partner=" + partner,
        installation.guide.section(AdministratorsGuide.TAKING_AWAY));

    Visitor visitor =
        new Visitor()
            .open(installation.swagger().logIn())
            .submit(Map.of("username", "nina", "password", PASSWORD));
    assertThat(visitor.sentBackWith("code")).isEmpty();
    assertThat(visitor.text()).contains("Account is disabled");
    assertThat(shop.ownToken().path("error").asText()).isEqualTo("invalid_client");
    JsonNode refreshed =
        installation
            .swagger()
            .token(
                Map.of(
                    "grant_type",
                    "refresh_token",
                    "refresh_token",
                    before.path("refresh_token").asText()));
    assertThat(refreshed.path("error").asText()).isEqualTo("invalid_grant");
  }

  private HttpResponse<String> call(String path, JsonNode tokens) throws Exception {
    return Application.call(installation.service.at(path), tokens);
  }

  private HttpResponse<String> creators(String brand, JsonNode tokens) throws Exception {
    return call("/v1/brands/" + brand + "/creators", tokens);
  }

  /** A claim may be one text or a list. */
  private static TreeSet<String> texts(JsonNode claim) {
    TreeSet<String> texts = new TreeSet<>();
    if (claim.isTextual()) {
      texts.add(claim.textValue());
    }
    claim.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
