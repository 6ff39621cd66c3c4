package io.hookline.content.plan.trend;

import java.util.Objects;
import java.util.UUID;

/**
 * What a trend is found by: there is only one of a kind with a name, and of a link.
 *
 * @param linkKey null without a link
 * @param categoryKey null without a category
 */
public record TrendKeys(
    UUID id, TrendKind kind, String nameKey, String linkKey, String categoryKey) {

  boolean sharesName(TrendKeys other) {
    return kind == other.kind && nameKey.equals(other.nameKey);
  }

  boolean sharesLink(TrendKeys other) {
    return linkKey != null && Objects.equals(linkKey, other.linkKey);
  }
}
