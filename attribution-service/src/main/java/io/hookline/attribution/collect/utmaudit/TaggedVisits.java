package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.taxonomy.UtmParameter;
import java.util.EnumMap;
import java.util.Map;

/**
 * Visits with the same tags; null for a tag that they lack.
 *
 * @param id utm_id, by which campaigns of platforms are told apart
 */
public record TaggedVisits(
    String source,
    String medium,
    String campaign,
    String content,
    String term,
    String id,
    long visits) {

  Map<UtmParameter, String> tags() {
    Map<UtmParameter, String> tags = new EnumMap<>(UtmParameter.class);
    put(tags, UtmParameter.SOURCE, source);
    put(tags, UtmParameter.MEDIUM, medium);
    put(tags, UtmParameter.CAMPAIGN, campaign);
    put(tags, UtmParameter.CONTENT, content);
    put(tags, UtmParameter.TERM, term);
    return tags;
  }

  private static void put(Map<UtmParameter, String> tags, UtmParameter parameter, String value) {
    if (value != null) {
      tags.put(parameter, value);
    }
  }
}
