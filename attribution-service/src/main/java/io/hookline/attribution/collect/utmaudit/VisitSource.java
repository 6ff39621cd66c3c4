package io.hookline.attribution.collect.utmaudit;

import java.time.Instant;
import java.util.List;

/**
 * Tells visits of the present brand by their tags; a bean for each kind of evidence. A visit that
 * another source tells already is left out.
 */
public interface VisitSource {

  /**
   * @param from inclusive
   * @param to exclusive
   */
  List<TaggedVisits> between(Instant from, Instant to);
}
