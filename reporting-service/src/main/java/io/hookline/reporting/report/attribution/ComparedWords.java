package io.hookline.reporting.report.attribution;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.report.attribution.AttributionPage.Row;
import io.hookline.reporting.report.attribution.AttributionPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two settings beside each other, in words. */
record ComparedWords(
    Dimension unit,
    ReportedSetting reference,
    ReportedSetting other,
    Compared compared,
    Amounts amounts) {

  /** What else than the model may make them differ. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    Stream.of(reference, other)
        .distinct()
        .filter(setting -> isByAllOrders(setting))
        .forEach(
            setting ->
                notes.add(
                    setting.name()
                        + " gives credit by all orders of its run together, and none by day: what it"
                        + " gives is read off the run."));
    if (!reference.rules().path("windows").equals(other.rules().path("windows"))) {
      notes.add("Their windows differ: some of the difference is of the windows, not the model.");
    }
    if (!reference.asOf().equals(other.asOf())) {
      notes.add("Their runs are as of different instants: orders between count in one of them.");
    }
    Given apart = compared.all().change();
    if (apart.conversions() != null && apart.conversions().signum() != 0) {
      notes.add(
          "They do not count the same conversions: "
              + amounts.signedConversions(apart.conversions())
              + " by the second.");
    }
    return notes;
  }

  private static boolean isByAllOrders(ReportedSetting setting) {
    String model = setting.rules().path("model").asText();
    return model.equals("MARKOV") || model.equals("SHAPLEY");
  }

  /** By value where that is known, else by conversions; null where neither is. */
  Waterfall waterfall() {
    if (isOfValue()) {
      return Waterfall.of(
          reference.name(),
          other.name(),
          compared,
          Given::value,
          amounts::value,
          amounts::signedValue);
    }
    return change().conversions() == null
        ? null
        : Waterfall.of(
            reference.name(),
            other.name(),
            compared,
            Given::conversions,
            amounts::conversions,
            amounts::signedConversions);
  }

  String waterfallOf() {
    return isOfValue() ? "value" : "conversions";
  }

  private boolean isOfValue() {
    return change().value() != null && compared.all().reference().value().signum() != 0;
  }

  private Given change() {
    return compared.attributed().change();
  }

  Table table() {
    return new Table(
        unit.label(),
        reference.name(),
        other.name(),
        compared.units().stream().map(this::row).toList(),
        Stream.of(compared.attributed(), compared.unattributed(), compared.all())
            .map(this::row)
            .toList());
  }

  private Row row(Compared.Line line) {
    return new Row(line.name(), amounts.cells(line));
  }
}
