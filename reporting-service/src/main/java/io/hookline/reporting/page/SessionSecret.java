package io.hookline.reporting.page;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start what an installation without a session secret will see. */
class SessionSecret {

  private static final Logger LOG = Logger.getLogger(SessionSecret.class);

  private final boolean missing;

  SessionSecret(
      @ConfigProperty(name = "hookline.session-secret") Optional<String> secret,
      @ConfigProperty(name = "hookline.local", defaultValue = "false") boolean local) {
    missing = secret.isEmpty() && !local && LaunchMode.current() == LaunchMode.NORMAL;
  }

  void atStart(@Observes StartupEvent started) {
    if (missing) {
      LOG.warn(
          "HOOKLINE_SESSION_SECRET is not set (32 characters or more): log-ins to the report pages"
              + " end with this process and do not work with a second one beside it");
    }
  }
}
