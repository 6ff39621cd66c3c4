package io.hookline.identity;

import io.hookline.kit.test.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packaged service as in production, but for plain http; with a database of its own. */
final class PackagedService implements AutoCloseable {

  private final TestDatabase database;
  private final Program program;
  private final String url;

  private PackagedService(TestDatabase database, Program program, String url) {
    this.database = database;
    this.program = program;
    this.url = url;
  }

  static PackagedService start(String name, int port, Map<String, String> settings)
      throws IOException {
    Path folder = Path.of("..", name, "target").toRealPath();
    String url = "http://localhost:" + port;
    TestDatabase database = new TestDatabase();
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx192m");
      command.add("-XX:TieredStopAtLevel=1");
      database.start().forEach((key, value) -> command.add("-D" + key + "=" + value));
      settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
      command.add("-Dhookline.startup.accept=issuer-http");
      command.add("-Dquarkus.http.port=" + port);
      command.add("-jar");
      command.add("service-runner.jar");
      Path log = Path.of("target", name + ".log").toAbsolutePath();
      URI ready = URI.create(url + "/q/health/ready");
      return new PackagedService(
          database, Program.start(command, folder, Map.of(), log, ready), url);
    } catch (IOException | RuntimeException failed) {
      database.stop();
      throw failed;
    }
  }

  String url() {
    return url;
  }

  URI at(String path) {
    return URI.create(url + path);
  }

  @Override
  public void close() {
    program.close();
    database.stop();
  }
}
