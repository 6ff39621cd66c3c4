package io.hookline.identity;

import static io.hookline.identity.Installation.ACME;
import static io.hookline.identity.Installation.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged reporting-service: it reads its sister's feed, and people log in to its pages. */
@ExtendWith(Installed.class)
class ReportPagesIT {

  private final Installation installation;

  ReportPagesIT(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aPersonSeesTheirBrandsReportAndLogsOut() throws Exception {
    installation.administrator.addPerson(
        "anna", "brands/acme-cosmetics/analyst", "brands/acme-cosmetics/finance");
    installation.firstLogIn("anna");
    String url = installation.reportsUrl;
    try (PackagedService reporting = start(URI.create(url).getPort())) {
      Visitor anna =
          new Visitor(
              URI.create(url).getAuthority(),
              URI.create(installation.keycloak.url()).getAuthority());

      anna.open(reporting.at("/reports/acme-cosmetics/creators"));
      assertThat(anna.text()).contains("Sign in to your account");
      anna.submit(Map.of("username", "anna", "password", PASSWORD));

      assertThat(anna.status()).as(anna.text()).isEqualTo(200);
      assertThat(anna.address()).isEqualTo(reporting.at("/reports/acme-cosmetics/creators"));
      anna.open(reporting.at("/reports"));
      assertThat(anna.text()).contains("/reports/" + ACME + "/creators").doesNotContain("nordlys");
      assertThat(anna.open(reporting.at("/reports/nordlys-coffee/creators")).status())
          .isEqualTo(404);

      anna.open(reporting.at("/reports"));
      anna.submit(Map.of());
      assertThat(anna.status()).isEqualTo(200);
      assertThat(anna.address().toString()).startsWith(url + "/reports/logged-out");
      anna.open(reporting.at("/reports"));
      assertThat(anna.text()).contains("Sign in to your account");
    }
  }

  /** Ready to show the brand once it has read of it, with a token of its own, from its sister. */
  private PackagedService start(int port) throws Exception {
    PackagedService reporting =
        PackagedService.start(
            "reporting-service",
            port,
            Map.of(
                "hookline.issuer", installation.keycloak.issuer(),
                "hookline.client-secret", Installation.secretOf("reporting"),
                "hookline.reports-client-secret", Installation.secretOf("reports"),
                "hookline.session-secret", "a-session-secret-of-more-than-32-characters",
                "hookline.creator.url", installation.service.url(),
                "hookline.local", "true"));
    var partner = installation.partner.ownToken();
    Awaitility.await()
        .until(
            () ->
                Application.call(reporting.at("/v1/brands/" + ACME + "/freshness"), partner)
                        .statusCode()
                    == 200);
    return reporting;
  }
}
