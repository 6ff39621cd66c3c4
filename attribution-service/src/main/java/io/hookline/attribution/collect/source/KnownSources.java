package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What other rooms ask about the brand's sources, in the present transaction. */
@Singleton
public class KnownSources {

  private final EventSourceRepository sources;

  KnownSources(EventSourceRepository sources) {
    this.sources = sources;
  }

  /** Empty for an id of none. */
  public Optional<SourceKind> kind(UUID source) {
    return sources.find(source).map(found -> found.view().kind());
  }

  /**
   * For the present caller.
   *
   * @throws Problem EVENT_SOURCE_NOT_FOUND
   */
  public void require(UUID source) {
    sources.get(source);
  }
}
