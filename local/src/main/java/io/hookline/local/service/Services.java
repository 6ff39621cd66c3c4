package io.hookline.local.service;

import io.hookline.local.machine.Ports;
import io.hookline.local.machine.ProcessFile;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Teardown;
import io.hookline.local.machine.Terminal;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All services, started side by side and stopped together. */
public final class Services implements AutoCloseable {

  /** What takes seconds on a quiet machine takes minutes on one that is busy with other things. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final List<ServiceProcess> running = new ArrayList<>();
  private final ProcessFile processes;
  private final Instant startedAt = Instant.now();

  private Services(ProcessFile processes) {
    this.processes = processes;
  }

  /** Starts every service; none is ready yet. */
  public static Services start(
      Workspace workspace, Function<Service, Program> programs, Environment environment)
      throws IOException {
    Services services = new Services(new ProcessFile(workspace));
    try {
      for (Service service : Service.values()) {
        services.running.add(
            ServiceProcess.start(
                service,
                programs.apply(service),
                environment.of(service),
                workspace.log(service.label()),
                services.processes));
      }
      return services;
    } catch (IOException | RuntimeException e) {
      services.close();
      throw e;
    }
  }

  /**
   * Waits until every service can take requests and says so of each.
   *
   * @throws Refusal if one of them ends or takes too long
   */
  public void awaitReady(Ports ports, Terminal terminal, Teardown teardown)
      throws InterruptedException {
    Readiness readiness = new Readiness();
    List<ServiceProcess> waiting = new ArrayList<>(running);
    while (!waiting.isEmpty()) {
      teardown.checkOpen();
      for (ServiceProcess process : List.copyOf(waiting)) {
        if (!process.isAlive()) {
          teardown.checkOpenAfterAMoment();
          throw process.failure();
        }
        Duration took = Duration.between(startedAt, Instant.now());
        if (readiness.of(process.service().url(ports))) {
          terminal.ready(process.service().label(), took);
          waiting.remove(process);
        } else if (took.compareTo(PATIENCE) > 0) {
          throw process.tooSlow(PATIENCE.toSeconds());
        }
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** Whether a service starts without the archive of its classes, which it writes when it ends. */
  public boolean writeArchives() {
    return running.stream().anyMatch(ServiceProcess::writesArchive);
  }

  /** Tells the user when a service ends that should not. */
  public void watch(Terminal terminal) {
    running.forEach(process -> process.onUnexpectedEnd(terminal::say));
  }

  /**
   * For work that needs all of them.
   *
   * @throws Refusal if one has ended
   */
  public void checkAlive() {
    for (ServiceProcess process : running) {
      if (!process.isAlive()) {
        throw new Refusal(process.service().label() + " has ended");
      }
    }
  }

  @Override
  public void close() throws IOException {
    running.forEach(ServiceProcess::requestStop);
    running.forEach(ServiceProcess::awaitEnd);
    processes.clear();
  }
}
