package io.hookline.local.demo;

import io.hookline.local.identity.Clients;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Terminal;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Loads the demo agency through the public APIs. Every request has an idempotency key that follows
 * from the seed, so that a load that was interrupted is simply run again.
 */
public final class LoadDemo {

  private final Workspace workspace;
  private final Ports ports;
  private final UnaryOperator<String> secrets;
  private final Terminal terminal;
  private final DemoApi api;

  /**
   * @param secrets of the clients {@link Clients#DEMO} and {@link Clients#SECOND}
   * @param stillWanted called before each try, from several threads at once; what it throws ends
   *     the load
   */
  public LoadDemo(
      Workspace workspace,
      Ports ports,
      UnaryOperator<String> secrets,
      Terminal terminal,
      Runnable stillWanted) {
    this.workspace = workspace;
    this.ports = ports;
    this.secrets = secrets;
    this.terminal = terminal;
    this.api = new DemoApi(stillWanted);
  }

  /**
   * Does nothing if the demo is there already.
   *
   * @throws Refusal if a service refuses a part of it or has ended
   */
  public void run() throws IOException, InterruptedException {
    if (LoadState.isComplete(workspace)) {
      return;
    }
    Instant before = Instant.now();
    LoadState state = LoadState.open(workspace, Clock.systemUTC());
    try {
      load(state);
    } catch (Refusal refusal) {
      throw new Refusal(refusal.getMessage() + "; another ./run goes on from here");
    }
    state.complete();
    terminal.ready("demo agency", Duration.between(before, Instant.now()));
  }

  private void load(LoadState state) throws InterruptedException {
    DemoAgency agency = DemoAgency.asOf(state.day());
    String token = token(Clients.DEMO);
    String second = token(Clients.SECOND);
    int requests = agency.brands().stream().mapToInt(LoadBrand::requests).sum();
    Tally tally = new Tally(terminal, requests);
    try (Crew crew = new Crew()) {
      List<LoadBrand> brands = new ArrayList<>();
      for (BrandStory story : agency.brands()) {
        BrandApi brand = new BrandApi(api, ports, token, story.brand().slug());
        BrandApi other = new BrandApi(api, ports, second, story.brand().slug());
        brands.add(new LoadBrand(story, brand, other, state, crew, tally));
      }
      for (LoadBrand brand : brands) {
        brand.stage();
      }
      // Last, because crediting orders keeps the services busy for a while.
      for (LoadBrand brand : brands) {
        brand.traffic();
      }
      for (LoadBrand brand : brands) {
        brand.money();
      }
    }
  }

  private String token(String client) throws InterruptedException {
    return token(api, ports, client, secrets);
  }

  static String token(DemoApi api, Ports ports, String client, UnaryOperator<String> secrets)
      throws InterruptedException {
    String pair = client + ":" + secrets.apply(client);
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return api.postForm(
            ports.issuer() + "/token",
            "grant_type=client_credentials",
            "Authorization",
            "Basic " + basic)
        .path("access_token")
        .textValue();
  }
}
