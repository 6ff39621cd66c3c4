package io.hookline.local.service;

import io.hookline.local.identity.Clients;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Secrets;
import io.hookline.local.postgres.Roles;
import java.util.Map;
import java.util.TreeMap;

/** What each service is told by environment variables: the same ones as in production. */
public final class Environment {

  private final Ports ports;
  private final Roles roles;
  private final Secrets secrets;

  public Environment(Ports ports, Roles roles, Secrets secrets) {
    this.ports = ports;
    this.roles = roles;
    this.secrets = secrets;
  }

  Map<String, String> of(Service service) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("HOOKLINE_LOCAL", "true");
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
    variables.put(
        "HOOKLINE_DATABASE_URL",
        "jdbc:postgresql://localhost:%d/%s".formatted(ports.postgres(), service.database()));
    variables.put("HOOKLINE_DATABASE_USER", Roles.APP);
    variables.put("HOOKLINE_DATABASE_PASSWORD", roles.appPassword());
    variables.put("HOOKLINE_DATABASE_OWNER", Roles.OWNER);
    variables.put("HOOKLINE_DATABASE_OWNER_PASSWORD", roles.ownerPassword());
    variables.put("HOOKLINE_ISSUER", ports.issuer());
    variables.put("HOOKLINE_CLIENT_ID", service.label());
    variables.put("HOOKLINE_CLIENT_SECRET", Clients.secretOf(service.label(), secrets));
    // The identity server is there, but four services that start at once on a busy machine may keep
    // each other from hearing its answer.
    variables.put("HOOKLINE_ISSUER_TIMEOUT", "60s");
    // Log-ins to the report pages outlive a restart.
    variables.put("HOOKLINE_SESSION_SECRET", secrets.of("session"));
    variables.put("HOOKLINE_WEBHOOKS_KEY", secrets.of("webhooks"));
    variables.put("HOOKLINE_ACCOUNT_CONNECTIONS_KEY", secrets.of("connections"));
    variables.put("HOOKLINE_SOURCE_SECRETS_KEY", secrets.of("source-secrets"));
    variables.put("HOOKLINE_PAYEES_KEY", secrets.of("payees"));
    // A partner's end point on this machine, to try webhooks out.
    variables.put("HOOKLINE_WEBHOOKS_ALLOW_LOOPBACK", "true");
    for (Service other : Service.values()) {
      variables.put("HOOKLINE_%s_URL".formatted(other.name()), other.url(ports));
    }
    return variables;
  }
}
