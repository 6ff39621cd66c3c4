package io.hookline.identity;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak that has imported the realm of production, as it is, at its first start. */
final class Keycloak implements AutoCloseable {

  static final String ADMIN_PASSWORD = "the-administrator-of-this-test";
  private static final Path COMPONENT = Path.of("../k8s/components/identity");

  private final Program program;
  private final Path home;
  private final String url;

  private Keycloak(Program program, Path home, String url) {
    this.program = program;
    this.home = home;
    this.url = url;
  }

  /**
   * @param environment what the realm's placeholders stand for
   */
  static Keycloak start(Map<String, String> environment) throws IOException {
    Path home = Path.of(System.getProperty("keycloak.home"));
    Path imports = Files.createDirectories(home.resolve("data/import"));
    Path start = imports.resolve("start-with-realm.sh");
    for (Path file : List.of(imports.resolve("hookline-realm.json"), start)) {
      Files.writeString(file, Files.readString(COMPONENT.resolve(file.getFileName())));
    }
    int port = Program.freePort();
    String url = "http://localhost:" + port;
    Map<String, String> all = new HashMap<>(environment);
    all.put("KEYCLOAK_HOME", home.toString());
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
    all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
    List<String> command =
        List.of(
            "bash",
            start.toString(),
            "start-dev",
            "--db=dev-mem",
            "--hostname=" + url,
            "--http-port=" + port);
    Path log = home.resolveSibling("keycloak.log");
    URI ready = URI.create(url + "/realms/hookline/.well-known/openid-configuration");
    return new Keycloak(Program.start(command, home, all, log, ready), home, url);
  }

  Path home() {
    return home;
  }

  String url() {
    return url;
  }

  String issuer() {
    return url + "/realms/hookline";
  }

  URI endpoint(String name) {
    return URI.create(issuer() + "/protocol/openid-connect/" + name);
  }

  @Override
  public void close() {
    program.close();
  }
}
