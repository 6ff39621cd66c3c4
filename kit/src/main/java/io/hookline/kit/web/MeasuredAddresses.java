package io.hookline.kit.web;

import io.hookline.kit.problem.OfferedOperations;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Measures requests by what a service offers. Whatever else somebody makes up, addresses and
 * methods, is one metric: the number of metrics is limited, and new operations need theirs.
 */
@Singleton
class MeasuredAddresses implements MeterFilter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final OfferedOperations operations;

  MeasuredAddresses(OfferedOperations operations) {
    this.operations = operations;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    if (!id.getName().equals("http.server.requests")) {
      return id;
    }
    List<Tag> tags = id.getTags().stream().map(this::known).toList();
    return id.replaceTags(tags);
  }

  private Tag known(Tag tag) {
    return switch (tag.getKey()) {
      case "uri" -> tag.getValue().startsWith("/") ? Tag.of("uri", address(tag.getValue())) : tag;
      case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", "OTHER");
      default -> tag;
    };
  }

  private String address(String named) {
    if (operations.templates().contains(named)) {
      return named;
    }
    String template = OfferedOperations.withoutPatterns(named);
    return operations.templates().contains(template) ? template : "UNKNOWN";
  }
}
