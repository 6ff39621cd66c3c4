package io.hookline.kit.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What the configuration alone tells. */
final class SettingChecks {

  static final Set<String> NAMES =
      Set.of(
          "issuer-http",
          "client-secret",
          "reports-client-secret",
          "session-secret",
          "webhook-key",
          "webhook-loopback",
          "cors-any-origin",
          "database-password",
          "database-one-role");

  private static final int SHORTEST_CLIENT_SECRET = 16;
  private static final int SHORTEST_KEY = 32;
  private static final String GENERATE = "Generate one: openssl rand -base64 32";

  /** The OIDC extension's setting of a tenant whose users log in with a browser. */
  private static final Pattern LOG_IN = Pattern.compile("quarkus\\.oidc\\..+\\.application-type");

  private final Config config;
  private final List<Finding> findings = new ArrayList<>();

  private SettingChecks(Config config) {
    this.config = config;
  }

  static List<Finding> of(Config config) {
    SettingChecks checks = new SettingChecks(config);
    checks.issuer();
    checks.secrets();
    checks.webhooks();
    checks.origins();
    checks.database();
    return checks.findings;
  }

  private void issuer() {
    String issuer = text("hookline.issuer").orElse("");
    if (!issuer.startsWith("https://")) {
      add(
          "issuer-http",
          "HOOKLINE_ISSUER",
          "is not an https address: tokens could be forged on the way",
          "Name the issuer's https address");
    }
  }

  private void secrets() {
    secret("client-secret", "hookline.client-secret", SHORTEST_CLIENT_SECRET);
    if (text("hookline.reports-client-secret").isPresent()) {
      secret("reports-client-secret", "hookline.reports-client-secret", SHORTEST_CLIENT_SECRET);
    }
    boolean people =
        hasProperty(
            name ->
                LOG_IN.matcher(name).matches() && text(name).filter("web-app"::equals).isPresent());
    if (people) {
      secret("session-secret", "hookline.session-secret", SHORTEST_KEY);
    }
  }

  private void webhooks() {
    secret("webhook-key", "hookline.webhooks.key", SHORTEST_KEY);
    if (text("hookline.webhooks.allow-loopback").filter("true"::equals).isPresent()) {
      add(
          "webhook-loopback",
          "HOOKLINE_WEBHOOKS_ALLOW_LOOPBACK",
          "lets partners aim webhooks at this machine",
          "Remove it");
    }
  }

  private void origins() {
    boolean any =
        text("hookline.cors.enabled").filter("true"::equals).isPresent()
            && List.of(text("hookline.cors.origins").orElse("").split(",")).stream()
                .map(String::strip)
                .anyMatch(origin -> origin.equals("*") || origin.matches("/\\^?\\.[*+]\\$?/"));
    if (any) {
      add(
          "cors-any-origin",
          "HOOKLINE_CORS_ORIGINS",
          "lets the pages of every origin read",
          "Name your frontends' origins");
    }
  }

  /** A password may be missing, where certificates stand for it. */
  private void database() {
    for (String name : List.of("hookline.database.password", "hookline.database.owner-password")) {
      if (text(name).filter(Secret::isPlaceholder).isPresent()) {
        add("database-password", variable(name), "is a placeholder", GENERATE);
      }
    }
    Optional<String> user = text("quarkus.datasource.username");
    if (user.isPresent() && user.equals(text("quarkus.flyway.username"))) {
      add(
          "database-one-role",
          "HOOKLINE_DATABASE_USER",
          "is the same role as HOOKLINE_DATABASE_OWNER: row-level security would bind nobody",
          "Give the service a role of its own, which owns nothing");
    }
  }

  private void secret(String check, String name, int shortest) {
    Secret.fault(text(name), shortest)
        .ifPresent(fault -> add(check, variable(name), fault, GENERATE));
  }

  private void add(String check, String setting, String problem, String advice) {
    findings.add(new Finding(check, setting, problem, advice));
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class);
  }

  private boolean hasProperty(Predicate<String> wanted) {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false).anyMatch(wanted);
  }

  private static String variable(String name) {
    return name.replaceAll("[.-]", "_").toUpperCase();
  }
}
