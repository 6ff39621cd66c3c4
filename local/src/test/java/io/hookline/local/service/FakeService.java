package io.hookline.local.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stands in for a packaged service: ready at once, or ending with a complaint; shows its settings.
 */
public final class FakeService {

  private FakeService() {}

  /** How to run it, well or badly. */
  public static Program program(Path directory, boolean well) {
    return new Program(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx32m",
            "-cp",
            System.getProperty("java.class.path"),
            FakeService.class.getName(),
            well ? "well" : "badly"),
        directory);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("badly")) {
      System.out.println("cannot find my tables");
      System.exit(7);
    }
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    byte[] settings =
        System.getenv().entrySet().stream()
            .filter(e -> e.getKey().startsWith("HOOKLINE_") || e.getKey().startsWith("QUARKUS_"))
            .map(e -> e.getKey() + "=" + e.getValue())
            .sorted()
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, settings.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(settings);
          }
        });
    server.start();
  }
}
