package io.hookline.content.produce.checklist;

import io.hookline.kit.precondition.PartlyDerived;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post checked against a version of the brand's standards.
 *
 * @param version 0 before anybody has answered
 * @param standardsVersion the version of the standards that is asked about
 * @param outdated whether the brand has newer standards
 * @param open how many are not answered
 * @param violated how many are answered with NO
 */
@PartlyDerived("outdated, by the present standards, and the items, by the version asked about")
@Schema(name = "Checklist")
record ChecklistView(
    UUID postId,
    long version,
    long standardsVersion,
    boolean outdated,
    int open,
    int violated,
    List<ChecklistItemView> items) {

  static ChecklistView of(
      UUID post,
      long version,
      long standardsVersion,
      boolean outdated,
      List<ChecklistItemView> items) {
    return new ChecklistView(
        post,
        version,
        standardsVersion,
        outdated,
        (int) items.stream().filter(item -> item.verdict() == null).count(),
        (int) items.stream().filter(item -> item.verdict() == Verdict.NO).count(),
        items);
  }
}
