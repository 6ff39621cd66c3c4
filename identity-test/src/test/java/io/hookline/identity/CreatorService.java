package io.hookline.identity;

import io.hookline.kit.test.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged creator-service, with a database of its own and this test's issuer. */
final class CreatorService implements AutoCloseable {

  private final TestDatabase database;
  private final Program program;
  private final String url;

  private CreatorService(TestDatabase database, Program program, String url) {
    this.database = database;
    this.program = program;
    this.url = url;
  }

  static CreatorService start(String issuer) throws IOException {
    Path folder = Path.of("../creator-service/target").toRealPath();
    int port = Program.freePort();
    String url = "http://localhost:" + port;
    TestDatabase database = new TestDatabase();
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx192m");
      command.add("-XX:TieredStopAtLevel=1");
      database.start().forEach((name, value) -> command.add("-D" + name + "=" + value));
      command.add("-Dhookline.issuer=" + issuer);
      command.add("-Dquarkus.http.port=" + port);
      command.add("-jar");
      command.add("service-runner.jar");
      Path log = Path.of("target/creator-service.log").toAbsolutePath();
      URI ready = URI.create(url + "/q/health/ready");
      return new CreatorService(
          database, Program.start(command, folder, Map.of(), log, ready), url);
    } catch (IOException | RuntimeException failed) {
      database.stop();
      throw failed;
    }
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
