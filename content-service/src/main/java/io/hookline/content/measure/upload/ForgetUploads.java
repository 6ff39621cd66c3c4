package io.hookline.content.measure.upload;

import io.hookline.kit.sql.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** What people sent is kept for a time only. */
@ApplicationScoped
class ForgetUploads {

  private static final Logger LOG = Logger.getLogger(ForgetUploads.class);

  private final Jdbi jdbi;
  private final UploadConfig config;
  private final Clock clock;

  ForgetUploads(Jdbi jdbi, UploadConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "9m", identity = "old-uploads")
  void forgetOld() {
    Instant now = clock.instant();
    long files =
        OldRows.forget(
            jdbi,
            "select forget_upload_files(:applied, :waiting, :silent, :atMost)",
            Map.of(
                "applied", now.minus(config.keptApplied()),
                "waiting", now.minus(config.keptWaiting()),
                "silent", now.minus(config.arriving())));
    if (files > 0) {
      LOG.infof("%d files of networks are forgotten", files);
    }
  }
}
