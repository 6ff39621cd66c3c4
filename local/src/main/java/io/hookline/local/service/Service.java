package io.hookline.local.service;

import io.hookline.local.machine.Ports;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The services of the suite. */
public enum Service {
  CREATOR(Ports::creator),
  CONTENT(Ports::content),
  ATTRIBUTION(Ports::attribution),
  REPORTING(Ports::reporting);

  private final ToIntFunction<Ports> port;

  Service(ToIntFunction<Ports> port) {
    this.port = port;
  }

  /** Its name, which is also its module, its OIDC client and its log. */
  public String label() {
    return database() + "-service";
  }

  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int port(Ports ports) {
    return port.applyAsInt(ports);
  }

  public String url(Ports ports) {
    return Ports.url(port(ports));
  }

  public static List<String> databases() {
    return Arrays.stream(values()).map(Service::database).toList();
  }
}
