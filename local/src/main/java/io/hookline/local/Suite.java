package io.hookline.local;

import io.hookline.local.demo.DemoPixel;
import io.hookline.local.demo.LoadDemo;
import io.hookline.local.guide.Guide;
import io.hookline.local.guide.StartPage;
import io.hookline.local.identity.Clients;
import io.hookline.local.identity.IdentityServer;
import io.hookline.local.machine.Checks;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.ProcessFile;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.RunLock;
import io.hookline.local.machine.Secrets;
import io.hookline.local.machine.Teardown;
import io.hookline.local.machine.Terminal;
import io.hookline.local.machine.Workspace;
import io.hookline.local.postgres.PostgresServer;
import io.hookline.local.postgres.Roles;
import io.hookline.local.service.Environment;
import io.hookline.local.service.Service;
import io.hookline.local.service.Services;
import io.hookline.local.shop.DemoShop;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Everything together: PostgreSQL, identity, services, demo, start page; stopped in reverse. Tests
 * start it in their own process, on free ports and in a folder of their own.
 */
public final class Suite implements AutoCloseable {

  private final SuiteOptions options;
  private final Terminal terminal;
  private final Teardown teardown = new Teardown();

  public Suite(SuiteOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /**
   * Returns when every part is ready and the demo is loaded.
   *
   * @throws Refusal if the suite cannot run here; what was started by then is for {@link #close()}
   *     to stop
   */
  public Guide start() throws Exception {
    Ports ports = options.ports();
    Workspace workspace = Workspace.open(options.directory());
    teardown.start(() -> RunLock.take(workspace));
    new ProcessFile(workspace).stopOrphans();
    PostgresServer.stopLeftover(workspace);
    if (options.reset()) {
      workspace.reset();
    }
    Checks.portsFree(ports);
    Checks.diskSpace(workspace);
    Secrets secrets = Secrets.in(workspace);
    Roles roles = Roles.from(secrets);

    begin(
        "PostgreSQL",
        () -> PostgresServer.start(workspace, ports.postgres(), roles, Service.databases()));
    begin("identity", () -> IdentityServer.start(workspace, ports, secrets));
    Services services =
        teardown.start(
            () ->
                Services.start(
                    workspace, options.programs(), new Environment(ports, roles, secrets)));
    if (services.writeArchives()) {
      terminal.say(
          "  (This start is slower: the services write archives of their classes when they are stopped.)");
    }
    services.awaitReady(ports, terminal, teardown);
    services.watch(terminal);

    String demoSecret = Clients.secretOf(Clients.DEMO, secrets);
    if (options.demo()) {
      loadDemo(
          new LoadDemo(
              workspace,
              ports,
              client -> Clients.secretOf(client, secrets),
              terminal,
              () -> {
                teardown.checkOpen();
                services.checkAlive();
              }));
    }
    boolean shop = options.demo() && startShop(ports, secrets);
    Guide guide = new Guide(ports, demoSecret, options.demo(), shop);
    begin("start page", () -> StartPage.start(guide));
    return guide;
  }

  /** Ctrl-C: says what happens, because a clean end of PostgreSQL can take a moment. */
  void stopAtUsersWish() {
    if (!teardown.closing()) {
      terminal.say("\nStopping ...");
      close();
      terminal.say("Stopped.");
    }
  }

  @Override
  public void close() {
    teardown.close();
  }

  /** The suite is of use without its demo: what went wrong is said, and the start goes on. */
  private void loadDemo(LoadDemo demo) throws IOException, InterruptedException {
    try {
      demo.run();
    } catch (Refusal refusal) {
      teardown.checkOpenAfterAMoment();
      terminal.say("The demo agency is not complete: " + refusal.getMessage() + ".");
    }
  }

  /** A demo that is older than the shop, or incomplete, goes without. */
  private boolean startShop(Ports ports, Secrets secrets) throws Exception {
    try {
      Optional<String> snippet =
          DemoPixel.snippet(ports, client -> Clients.secretOf(client, secrets));
      if (snippet.isPresent()) {
        begin("demo shop", () -> DemoShop.start(ports, snippet.get()));
      }
      return snippet.isPresent();
    } catch (Refusal refusal) {
      teardown.checkOpenAfterAMoment();
      terminal.say("There is no demo shop: " + refusal.getMessage() + ".");
      return false;
    }
  }

  private <T extends AutoCloseable> T begin(String part, Callable<T> step) throws Exception {
    Instant before = Instant.now();
    T started = teardown.start(step);
    terminal.ready(part, Duration.between(before, Instant.now()));
    return started;
  }
}
