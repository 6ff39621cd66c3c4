package io.hookline.attribution.collect.linkhost;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import io.vertx.core.dns.DnsException;
import io.vertx.core.dns.DnsResponseCode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a name server. */
@Singleton
class DnsRecords implements NameRecords {

  private static final long PATIENCE_MS = 3_000;

  private final DnsClient client;

  @Inject
  DnsRecords(Vertx vertx, LinkHostConfig config) {
    this(
        vertx,
        config
            .nameServer()
            .map(address -> address.split(":", 2))
            .map(
                parts ->
                    new DnsClientOptions().setHost(parts[0]).setPort(Integer.parseInt(parts[1])))
            .orElseGet(DnsClientOptions::new));
  }

  DnsRecords(Vertx vertx, DnsClientOptions options) {
    this.client = vertx.createDnsClient(options.setQueryTimeout(PATIENCE_MS));
  }

  @Override
  public Set<String> texts(String name) {
    try {
      return Set.copyOf(
          client
              .resolveTXT(name)
              .toCompletionStage()
              .toCompletableFuture()
              .get(2 * PATIENCE_MS, TimeUnit.MILLISECONDS));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof DnsException answer
          && answer.code() == DnsResponseCode.NXDOMAIN) {
        return Set.of();
      }
      throw new NoAnswer(failed.getCause());
    } catch (TimeoutException silent) {
      throw new NoAnswer(silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(stopped);
    }
  }
}
