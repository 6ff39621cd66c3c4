package io.hookline.local.machine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP for this machine only: bound to loopback, and deaf to requests that name another host, which
 * is how a page in the internet would reach it after rebinding its own name to 127.0.0.1.
 */
public final class LoopbackServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LoopbackServer.class);
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");
  private static final int THREADS = 4;

  static {
    // The JDK's server sends head and body in two packets, and the second would wait 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;

  private LoopbackServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  public static LoopbackServer start(int port, String name, HttpHandler handler)
      throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> serve(exchange, handler));
    server.start();
    return new LoopbackServer(server, threads);
  }

  private static void serve(HttpExchange exchange, HttpHandler handler) throws IOException {
    try (exchange) {
      if (HOSTS.contains(host(exchange))) {
        handler.handle(exchange);
      } else {
        exchange.sendResponseHeaders(421, -1);
      }
    } catch (IOException clientGone) {
      throw clientGone;
    } catch (RuntimeException e) {
      LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI().getPath(), e);
      if (exchange.getResponseCode() < 0) {
        exchange.sendResponseHeaders(500, -1);
      }
    }
  }

  private static String host(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host == null ? "" : host.replaceFirst(":\\d+$", "");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
