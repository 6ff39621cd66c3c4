package io.hookline.attribution.collect.webtraffic;

import io.hookline.bulk.imports.Headings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings of reports of GA4 and of exports of Search Console, in some languages in which it writes
 * them. Of several of one field the first that says something counts.
 */
final class TrafficColumns {

  /** GA4's channel groups, where a report has a column for each. */
  static final List<String> CHANNELS =
      List.of(
          "Direct",
          "Organic Search",
          "Organic Social",
          "Organic Video",
          "Organic Shopping",
          "Paid Search",
          "Paid Social",
          "Paid Video",
          "Paid Shopping",
          "Paid Other",
          "Cross-network",
          "Referral",
          "Email",
          "Affiliates",
          "Display",
          "Audio",
          "SMS",
          "Mobile Push Notifications",
          "AI Assistant",
          "Unassigned");

  static final Headings HEADINGS = Headings.of(fields()).butNot(CHANNELS);

  private TrafficColumns() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("day", List.of("Date", "Datum", "Fecha", "Data"));
    fields.put(
        "channel",
        List.of(
            "Session primary channel group (Default Channel Group)",
            "Session primary channel group (Default channel group)",
            "Session primary channel group",
            "Session default channel group",
            "Session default channel grouping"));
    fields.put(
        "sourceMedium", List.of("Session source / medium", "Session source", "Source / medium"));
    fields.put(
        "query",
        List.of(
            "Top queries",
            "Queries",
            "Häufigste Suchanfragen",
            "Consultas principales",
            "Requêtes les plus fréquentes",
            "Query principali"));
    fields.put("sessions", List.of("Sitzungen", "Sesiones"));
    fields.put("users", List.of("Total users", "Active users", "Nutzer"));
    fields.put("clicks", List.of("Klicks", "Clics", "Clic"));
    fields.put("impressions", List.of("Impressionen", "Impresiones", "Impressioni"));
    fields.put("position", List.of("Average position", "Posición", "Posizione"));
    return fields;
  }
}
