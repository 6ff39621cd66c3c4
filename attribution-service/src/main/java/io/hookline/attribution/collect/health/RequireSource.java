package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Looks whether a source is there, in a transaction of its own. */
@ApplicationScoped
class RequireSource {

  private final KnownSources sources;

  RequireSource(KnownSources sources) {
    this.sources = sources;
  }

  /**
   * @throws Problem EVENT_SOURCE_NOT_FOUND
   */
  @Transactional
  public void require(UUID source) {
    sources.require(source);
  }
}
