package io.hookline.reporting.facts.generation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** The one transaction in which the next generation becomes the present one, or nothing happens. */
@ApplicationScoped
class SwitchOver {

  private static final Logger LOG = Logger.getLogger(SwitchOver.class);

  /** What became of a try. */
  enum Outcome {
    SWITCHED,
    /** The present generation has read on meanwhile; the next one has to do so too. */
    BEHIND,
    /** Somebody is at work with a table for too long to be waited for. */
    HELD_UP
  }

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final RebuildProgress progress;

  SwitchOver(Jdbi jdbi, ObjectMapper json, RebuildProgress progress) {
    this.jdbi = jdbi;
    this.json = json;
    this.progress = progress;
  }

  /**
   * @param sampled where the present generation stood in each feed, before the next one last read
   *     to its end
   */
  Outcome attempt(Claim claim, Map<String, String> sampled) {
    long from = System.nanoTime();
    try {
      QuarkusTransaction.requiringNew().run(() -> tryIt(claim, sampled));
    } catch (NotNow notNow) {
      QuarkusTransaction.requiringNew().run(() -> progress.waitsFor(claim, notNow.getMessage()));
      return notNow.getMessage().equals("the feeds") ? Outcome.BEHIND : Outcome.HELD_UP;
    }
    long millis = (System.nanoTime() - from) / 1_000_000;
    LOG.infof("Rebuild %s is in place; it kept others waiting for %d ms", claim.id(), millis);
    return Outcome.SWITCHED;
  }

  private void tryIt(Claim claim, Map<String, String> sampled) {
    progress.hold(claim);
    String said =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select switch_generation(:sampled::jsonb)")
                    .bind("sampled", OwnJson.write(json, sampled))
                    .mapTo(String.class)
                    .one());
    if (!said.equals(Outcome.SWITCHED.name())) {
      throw new NotNow(said);
    }
    progress.switched(claim);
  }

  /** Rolls a try back. */
  private static final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String waitsFor) {
      super(waitsFor);
    }
  }
}
