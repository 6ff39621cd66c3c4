package io.hookline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keycloak with the realm, two brands, people and a partner from the guide, and a real service. */
final class Installation implements AutoCloseable {

  static final String ACME = "acme-cosmetics";
  static final String NORDLYS = "nordlys-coffee";
  static final String PASSWORD = "a-password-of-their-own";
  static final String TEMPORARY = "Change-me-at-once";
  static final String SWAGGER_RETURN =
      "https://creator.example.com/q/swagger-ui/oauth2-redirect.html";

  final Keycloak keycloak;
  final AdministratorsGuide guide;
  final Administrator administrator;
  final PackagedService service;
  final String reportsUrl;
  final Application partner;

  private Installation(Keycloak keycloak, String reportsUrl)
      throws IOException, InterruptedException {
    this.keycloak = keycloak;
    this.reportsUrl = reportsUrl;
    this.guide = new AdministratorsGuide(keycloak);
    this.administrator = new Administrator(keycloak);
    String printed =
        guide.run(
            guide.section(AdministratorsGuide.BRAND),
            guide.section(AdministratorsGuide.PERSON),
            guide.section(AdministratorsGuide.PARTNER),
            "echo \"secret=$secret\"");
    administrator.addBrand(NORDLYS);
    administrator.addPerson("alex", "agency/admin");
    this.partner =
        Application.program(keycloak, "partner-acme-shop", printed.split("secret=")[1].strip());
    this.service =
        PackagedService.start(
            "creator-service",
            Program.freePort(),
            Map.of(
                "hookline.issuer", keycloak.issuer(),
                "hookline.client-secret", secretOf("creator")));
    JsonNode agency = firstLogIn("alex");
    for (String slug : List.of(ACME, NORDLYS)) {
      var answer =
          Application.post(
              service.at("/v1/brands"),
              agency,
              "{\"slug\": \"%s\", \"name\": \"Brand\", \"timeZone\": \"UTC\", \"currency\": \"EUR\"}"
                  .formatted(slug));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }

  static Installation start() throws IOException, InterruptedException {
    String reportsUrl = "http://localhost:" + Program.freePort();
    Map<String, String> environment = environment();
    environment.put("HOOKLINE_REPORTING_PUBLIC_URL", reportsUrl);
    Keycloak keycloak = Keycloak.start(environment);
    try {
      return new Installation(keycloak, reportsUrl);
    } catch (IOException | InterruptedException | RuntimeException | Error failed) {
      keycloak.close();
      throw failed;
    }
  }

  /** As k8s/overlays/example sets it, with Swagger UI and with secrets. */
  static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    for (String service : List.of("creator", "content", "attribution", "reporting")) {
      String name = "HOOKLINE_" + service.toUpperCase(Locale.ROOT);
      environment.put(name + "_PUBLIC_URL", "https://" + service + ".example.com");
      environment.put(name + "_CLIENT_SECRET", secretOf(service));
    }
    environment.put("HOOKLINE_REPORTS_CLIENT_SECRET", secretOf("reports"));
    environment.put("HOOKLINE_SWAGGER_CLIENT", "true");
    return environment;
  }

  static String secretOf(String name) {
    return "the-secret-of-" + name;
  }

  Application swagger() {
    return new Application(keycloak, "hookline-swagger", null, SWAGGER_RETURN);
  }

  Application sister(String name) {
    return Application.program(keycloak, name + "-service", secretOf(name));
  }

  /** A person's first log-in: the temporary password has to be replaced. */
  JsonNode firstLogIn(String username) throws IOException, InterruptedException {
    Visitor visitor = new Visitor().open(swagger().logIn());
    visitor.submit(Map.of("username", username, "password", TEMPORARY));
    assertThat(visitor.text()).contains("password-new");
    visitor.submit(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
    return swagger().redeem(visitor.sentBackWith("code"));
  }

  @Override
  public void close() {
    if (service != null) {
      service.close();
    }
    keycloak.close();
  }
}
