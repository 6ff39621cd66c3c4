package io.hookline.kit.startup;

import io.hookline.kit.value.Quantity;
import io.quarkus.arc.All;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks all checks before the first request is taken, and ends the process if one has a finding that
 * the installation does not accept. The settings are asked before anything is reached for, the
 * database after its migrations, which say who owns what; each tells all its findings at once. Not
 * asked with {@code hookline.local=true}, on a developer's machine and in tests, but for {@link
 * StartCondition}s.
 */
@ApplicationScoped
class StartupGate implements VertxOptionsCustomizer {

  private static final Logger LOG = Logger.getLogger(StartupGate.class);

  /** Before anything else that waits for the start. */
  private static final int FIRST = 1;

  private final Config config;
  private final List<SettingCheck> settings;
  private final List<DatabaseCheck> database;
  private final List<StartCondition> conditions;
  private final Set<String> accepted;
  private final boolean local;

  StartupGate(
      Config config,
      @All List<SettingCheck> settings,
      @All List<DatabaseCheck> database,
      @All List<StartCondition> conditions,
      StartupConfig startup,
      @ConfigProperty(name = "hookline.local", defaultValue = "false") boolean local) {
    this.config = config;
    this.settings = settings;
    this.database = database;
    this.conditions = conditions;
    this.accepted = startup.accept().orElse(Set.of());
    this.local = local;
  }

  /** Vert.x is the first thing that a service makes: the issuer and the database come after. */
  @Override
  public void accept(VertxOptions options) {
    if (isProduction()) {
      orExit(this::checkSettings);
    }
  }

  void atStart(@Observes @Priority(FIRST) StartupEvent started) {
    orExit(this::checkConditions);
    if (isProduction()) {
      orExit(this::checkDatabase);
    }
  }

  /** The exception alone would end the start, but not the process. */
  private static void orExit(Runnable checks) {
    try {
      checks.run();
    } catch (PreventFurtherStepsException refusal) {
      Quarkus.asyncExit(refusal.getExitCode());
      throw refusal;
    }
  }

  private boolean isProduction() {
    return LaunchMode.current() == LaunchMode.NORMAL && !local;
  }

  void checkSettings() {
    warnOfUnknownNames();
    Settings asked = new Settings(config);
    settings.forEach(check -> check.check(asked));
    check(asked.findings());
  }

  void checkDatabase() {
    Settings asked = new Settings(config);
    database.forEach(check -> check.check(asked));
    check(asked.findings());
  }

  void checkConditions() {
    conditions.stream()
        .flatMap(condition -> condition.fault().stream())
        .findFirst()
        .ifPresent(
            fault -> {
              say("The service does not start. " + fault);
              throw new PreventFurtherStepsException(1);
            });
  }

  /**
   * @throws PreventFurtherStepsException which ends the process with exit code 1 and no stack trace
   */
  private void check(List<Finding> findings) {
    List<Finding> refused = new ArrayList<>();
    for (Finding finding : findings) {
      if (accepted.contains(finding.check())) {
        LOG.warnf("Accepted by HOOKLINE_STARTUP_ACCEPT: %s", finding);
      } else {
        say("Not safe in production: " + finding);
        refused.add(finding);
      }
    }
    if (!refused.isEmpty()) {
      say(
          "The service does not start: "
              + Quantity.of(refused.size(), "setting")
              + (refused.size() == 1 ? " is" : " are")
              + " not safe. HOOKLINE_STARTUP_ACCEPT takes names of checks that you"
              + " accept; HOOKLINE_LOCAL=true is for one machine.");
      throw new PreventFurtherStepsException(1);
    }
  }

  /** So early, the log may not have been opened yet, and would never be. */
  private static void say(String line) {
    LOG.error(line);
    if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
      System.err.println(line);
    }
  }

  private void warnOfUnknownNames() {
    Set<String> unknown = new TreeSet<>(accepted);
    settings.forEach(check -> unknown.removeAll(check.names()));
    database.forEach(check -> unknown.removeAll(check.names()));
    unknown.forEach(
        name -> LOG.warnf("HOOKLINE_STARTUP_ACCEPT names a check that there is not: %s", name));
  }
}
