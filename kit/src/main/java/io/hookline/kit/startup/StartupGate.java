package io.hookline.kit.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks all checks before the first request is taken, and ends the process if one has a finding that
 * the installation does not accept. All findings are told at once. Not asked with {@code
 * hookline.local=true}, on a developer's machine and in tests.
 */
class StartupGate {

  private static final Logger LOG = Logger.getLogger(StartupGate.class);

  /** Before anything else that waits for the start. */
  private static final int FIRST = 1;

  private final Config config;
  private final DatabaseChecks database;
  private final Set<String> accepted;
  private final boolean local;

  StartupGate(
      Config config,
      DatabaseChecks database,
      StartupConfig startup,
      @ConfigProperty(name = "hookline.local", defaultValue = "false") boolean local) {
    this.config = config;
    this.database = database;
    this.accepted = startup.accept().orElse(Set.of());
    this.local = local;
  }

  void atStart(@Observes @Priority(FIRST) StartupEvent started) {
    if (LaunchMode.current() == LaunchMode.NORMAL && !local) {
      check();
    }
  }

  /**
   * @throws PreventFurtherStepsException which ends the process with exit code 1 and no stack trace
   */
  void check() {
    List<Finding> findings = new ArrayList<>(SettingChecks.of(config));
    findings.addAll(database.findings());
    List<Finding> refused = new ArrayList<>();
    for (Finding finding : findings) {
      if (accepted.contains(finding.check())) {
        LOG.warnf("Accepted by HOOKLINE_STARTUP_ACCEPT: %s", finding);
      } else {
        LOG.errorf("Not safe in production: %s", finding);
        refused.add(finding);
      }
    }
    warnOfUnknownNames();
    if (!refused.isEmpty()) {
      LOG.errorf(
          "The service does not start: %d settings are not safe. HOOKLINE_STARTUP_ACCEPT takes names"
              + " of checks that you accept; HOOKLINE_LOCAL=true is for one machine.",
          refused.size());
      throw new PreventFurtherStepsException(1);
    }
  }

  private void warnOfUnknownNames() {
    for (String name : accepted) {
      if (!SettingChecks.NAMES.contains(name) && !DatabaseChecks.NAMES.contains(name)) {
        LOG.warnf("HOOKLINE_STARTUP_ACCEPT names a check that there is not: %s", name);
      }
    }
  }
}
