package io.hookline.local.guide;

import io.hookline.local.identity.Clients;
import io.hookline.local.identity.People;
import io.hookline.local.identity.Person;
import io.hookline.local.machine.Ports;
import io.hookline.local.service.Service;
import java.util.stream.Collectors;

/**
 * Addresses, people and a first request.
 *
 * @param ports where things are
 * @param demoSecret the secret of the client that the request uses
 * @param demo whether there is a demo agency to show
 * @param shop whether there is a demo shop
 */
public record Guide(Ports ports, String demoSecret, boolean demo, boolean shop) {

  String reportPage() {
    return Service.REPORTING.url(ports) + "/reports/acme-cosmetics/creators";
  }

  String swaggerUi(Service service) {
    return service.url(ports) + "/q/swagger-ui/";
  }

  /** Two commands that work in any shell of POSIX with curl. */
  String request() {
    String target =
        demo
            ? Service.REPORTING.url(ports) + "/v1/brands/acme-cosmetics/creator-rois"
            : Service.CREATOR.url(ports) + "/v1/brands";
    return """
        TOKEN=$(curl -s -u %s:%s -d grant_type=client_credentials \\
          %s/token | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')
        curl -s -H "Authorization: Bearer $TOKEN" %s"""
        .formatted(Clients.DEMO, demoSecret, ports.issuer(), target);
  }

  /** The guide for the terminal. */
  public String text() {
    StringBuilder text = new StringBuilder("\n");
    line(text, "Start page", Ports.url(ports.startPage()));
    if (demo) {
      line(text, "Report", reportPage());
    }
    if (shop) {
      line(text, "Demo shop", Ports.url(ports.shop()));
    }
    for (Service service : Service.values()) {
      line(text, service.label(), swaggerUi(service));
    }
    return text.append(
            "\nPeople to log in as; the password of each is %s\n".formatted(Person.PASSWORD))
        .append(
            People.ALL.stream()
                .map(p -> "  %-8s may %s%n".formatted(p.username(), p.may()))
                .collect(Collectors.joining()))
        .append("\nA request to paste:\n")
        .append(request().indent(2))
        .append("\nCtrl-C stops everything.")
        .toString();
  }

  private static void line(StringBuilder text, String name, String address) {
    text.append("  %-22s %s%n".formatted(name, address));
  }
}
