package io.hookline.kit.health;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the database answers. Where all connections are at work, one more is opened for the
 * question: a full pool is a sign of work, and replicas that are taken out for it leave the same
 * work to fewer.
 */
@Readiness
class DatabaseReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);
  private static final boolean BY_ONE_MORE = true;

  private final AgroalDataSource database;

  DatabaseReadiness(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Database").status(answers()).build();
  }

  private boolean answers() {
    try {
      return database.isHealthy(BY_ONE_MORE);
    } catch (SQLException gone) {
      LOG.warnf("The database does not answer: %s", gone.getMessage());
      return false;
    }
  }
}
